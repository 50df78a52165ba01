// The viewer's own customers with money at stake where nobody has been in touch for a while and nothing is planned, most
// at stake first.
// $viewer, $days: how long a while is, $limit
MATCH (:Record {id: $viewer.rep})-[owns:OWNS]->(customer:Customer)
WHERE (owns.until IS NULL OR owns.until >= date()) AND access.full(customer)
OPTIONAL MATCH (work:Work {id: 'work:' + customer.id})
OPTIONAL MATCH (trade:Trade {id: 'trade:' + customer.id})
WITH customer, coalesce(work.openValue, 0.0) AS open, coalesce(trade.value12, 0.0) AS traded, work.lastActivity AS last
WHERE open + traded > 0 AND (last IS NULL OR last < datetime() - duration({days: $days}))
  AND NOT EXISTS {
    MATCH (customer)<-[:ABOUT]-(activity:Activity)
    WHERE activity.at >= datetime() - duration({days: 1}) AND coalesce(activity.status, 'planned') = 'planned'
      AND (activity.privateTo IS NULL OR activity.privateTo = $viewer.rep)
  }
RETURN customer.id AS id, customer.name AS name, open, traded, last
ORDER BY open + traded DESC, id
LIMIT $limit
