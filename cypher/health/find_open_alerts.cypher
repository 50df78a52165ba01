// How many alerts wait with the viewer, or for executives in the company.
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
RETURN count(alert) AS alerts
