// Takes back that somebody closed an alert, unless a newer one of the kind is open.
// $id, $by: the login that closed it, $at: now
MATCH (alert:Alert {id: $id})-[:ABOUT]->(customer:Customer)
SET alert.touchedAt = $at
WITH alert, customer
WHERE alert.state = 'closed' AND alert.closedBy = $by AND NOT EXISTS {
  MATCH (customer)<-[:ABOUT]-(other:Alert {state: 'open'})
  WHERE other.kind = alert.kind
}
SET alert.state = 'open', alert.outcome = NULL, alert.why = NULL, alert.closedBy = NULL, alert.closedAt = NULL,
  alert.cleared = NULL, alert.write = NULL
RETURN alert.id AS id
