// How many alerts wait with whom, among the customers that the viewer sees in full. A customer counts once, with the rep
// who answers for it first.
// $viewer
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (alert:Alert {state: 'open'})-[:ABOUT]->(customer:Customer)
  RETURN alert, customer
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[owns:OWNS]->(customer:Customer)<-[:ABOUT]-(alert:Alert {state: 'open'})
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN alert, customer
}
WITH alert, customer
WHERE access.full(customer)
WITH alert, head(COLLECT {
  MATCH (customer)<-[owns:OWNS]-(rep:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN rep ORDER BY coalesce(owns.role, 'owner') DESC, rep.id LIMIT 1
}) AS rep
WITH alert, rep, head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division.id ORDER BY division.id LIMIT 1 }) AS division
RETURN rep.id AS rep, division, count(alert) AS alerts,
  sum(CASE WHEN alert.kind = 'loss' THEN 0 ELSE 1 END) AS declines, sum(alert.stake) AS stake
ORDER BY stake DESC, rep
