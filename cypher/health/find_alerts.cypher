// A page of the alerts of customers that the viewer sees in full, in the order asked for, how many there are, and what they are worth.
// $viewer, $mine: whether only those of the viewer's own customers, $state: open or closed, $kind, $rep and $division: of
// whoever holds the customer, or null, $text, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all AND NOT $mine AND $rep IS NULL THEN [true] ELSE [] END AS every
  MATCH (alert:Alert {state: $state})-[:ABOUT]->(customer:Customer)
  RETURN alert, customer
  UNION
  UNWIND CASE
    WHEN $mine THEN [$viewer.rep]
    WHEN $rep IS NOT NULL THEN [$rep]
    WHEN $viewer.all THEN []
    ELSE $viewer.reps
  END AS id
  MATCH (:Record {id: id})-[owns:OWNS]->(customer:Customer)<-[:ABOUT]-(alert:Alert {state: $state})
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN alert, customer
}
WITH alert, customer,
  CASE $sort WHEN 'openedAt' THEN alert.openedAt WHEN 'closedAt' THEN alert.closedAt WHEN 'name' THEN customer.name ELSE alert.stake END AS key
WHERE access.full(customer) AND ($kind IS NULL OR alert.kind = $kind)
  AND ($text = '' OR customer.searchName CONTAINS $text)
  AND ($division IS NULL OR EXISTS {
    MATCH (customer)<-[owns:OWNS]-(:Rep)-[:IN]->(:Division {id: $division})
    WHERE owns.until IS NULL OR owns.until >= date()
  })
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, alert.id
WITH collect({alert: alert, customer: customer}) AS found
RETURN size(found) AS total, reduce(sum = 0.0, one IN found | sum + coalesce(one.alert.stake, 0.0)) AS stake, COLLECT {
    UNWIND found[$from..$to] AS one
    WITH one.alert AS alert, one.customer AS customer
    RETURN {
      alert: properties(alert),
      customer: customer {.id, .name, .nameEn},
      holders: COLLECT {
        MATCH (customer)<-[owns:OWNS]-(rep:Rep)
        WHERE owns.until IS NULL OR owns.until >= date()
        RETURN rep {.id, .name} ORDER BY coalesce(owns.role, 'owner') DESC, rep.id
      },
      task: head(COLLECT { MATCH (task:Record {id: alert.task}) RETURN task {.status, .due} })
    }
  } AS rows
