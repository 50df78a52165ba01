// What each division's customers brought and left in twelve months, of those that the viewer sees in full. A customer counts
// once, with the division of the rep who answers for it first.
// $viewer
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (health:Health)<-[:FARES]-(customer:Customer)
  RETURN customer, health
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[owns:OWNS]->(customer:Customer)-[:FARES]->(health:Health)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN customer, health
}
WITH customer, health
WHERE access.full(customer)
WITH health, head(COLLECT {
  MATCH (customer)<-[owns:OWNS]-(rep:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN rep ORDER BY coalesce(owns.role, 'owner') DESC, rep.id LIMIT 1
}) AS rep
WITH health, head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division.id ORDER BY division.id LIMIT 1 }) AS division
RETURN division, count(health) AS customers, sum(health.net) AS net, sum(health.cost) AS cost, sum(health.serving) AS serving,
  sum(health.profit) AS profit, sum(CASE WHEN health.profit IS NULL THEN 1 ELSE 0 END) AS unknown,
  sum(CASE WHEN health.standing = 'loss-making' THEN 1 ELSE 0 END) AS losing
ORDER BY profit DESC, division
