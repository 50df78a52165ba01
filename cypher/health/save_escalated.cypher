// Takes alerts one up where nothing happened for a while: no task, no step up, nobody in touch with the customer. Returns
// whom to tell; where nobody is further up, nothing is done.
// $before: the time since when nothing happened, $at: now, $limit
MATCH (alert:Alert {state: 'open'})-[:ABOUT]->(customer:Customer)
WHERE alert.openedAt <= $before AND coalesce(alert.taskAt, alert.openedAt) <= $before
  AND coalesce(alert.escalatedAt, alert.openedAt) <= $before
  AND NOT EXISTS {
    MATCH (customer)<-[:ABOUT]-(activity:Activity)
    WHERE activity.at > $before AND access.happened(activity)
  }
WITH alert, customer, COLLECT {
  UNWIND coalesce(alert.told, []) AS id
  MATCH (:Record {id: id})-[:REPORTS_TO]->(above:Rep)
  WHERE NOT above.id IN coalesce(alert.told, []) AND coalesce(above.status, 'active') <> 'left'
  RETURN DISTINCT above.id
} AS above
WHERE size(above) > 0
WITH alert, customer, above
LIMIT $limit
SET alert.level = coalesce(alert.level, 0) + 1, alert.escalatedAt = $at, alert.told = coalesce(alert.told, []) + above
RETURN alert.id AS alert, alert.kind AS kind, customer.id AS customer, customer.name AS name, above AS reps
