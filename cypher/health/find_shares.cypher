// What each of the customers that the viewer sees in full brought and left in twelve months.
// $viewer, $mine: whether only the viewer's own
CALL () {
  UNWIND CASE WHEN $viewer.all AND NOT $mine THEN [true] ELSE [] END AS every
  MATCH (health:Health)<-[:FARES]-(customer:Customer)
  RETURN customer, health
  UNION
  UNWIND CASE WHEN $mine THEN [$viewer.rep] WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[owns:OWNS]->(customer:Customer)-[:FARES]->(health:Health)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN customer, health
}
WITH customer, health
WHERE access.full(customer)
RETURN customer.id AS id, health.net AS net, health.profit AS profit
