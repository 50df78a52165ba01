// What was done at customers, newest first: all of what the viewer may see; of the rest that there is something, and
// when and by whom only where they see the customer in full.
// $viewer, $ids: the customers, $limit
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
WITH customer, access.full(customer) AS full
CALL (customer) {
  MATCH (customer)<-[:ABOUT]-(activity:Activity)
  RETURN activity
  UNION
  MATCH (customer)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
  RETURN activity
  UNION
  MATCH (customer)<-[:WORKS_AT]-(:Contact)<-[:WITH]-(activity:Activity)
  WHERE NOT EXISTS { MATCH (activity)-[:ABOUT]->() }
  RETURN activity
}
WITH customer, full, activity
WHERE access.happened(activity)
MATCH (activity)<-[:DID]-(rep:Rep)
WITH customer, full, activity, rep, access.activity(activity) AS seen
ORDER BY activity.at DESC
LIMIT $limit
WITH customer, activity, rep, seen, seen OR full AS dated
RETURN customer.id AS customer, seen, CASE WHEN seen THEN activity.id END AS id,
  CASE WHEN seen THEN activity.kind END AS kind, CASE WHEN seen THEN activity.subject END AS subject,
  CASE WHEN dated THEN activity.at END AS at, CASE WHEN dated THEN rep.id END AS rep,
  CASE WHEN dated THEN rep.name END AS name,
  COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division.id ORDER BY division.id } AS divisions
