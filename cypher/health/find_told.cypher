// Internal: who is to be told of alerts: those who answer for the customer, and their managers.
// $ids: ids of alerts
UNWIND $ids AS id
MATCH (alert:Alert {id: id})-[:ABOUT]->(customer:Customer)<-[owns:OWNS]-(holder:Rep)
WHERE owns.until IS NULL OR owns.until >= date()
WITH alert, customer, holder, COLLECT { MATCH (holder)-[:REPORTS_TO]->(manager:Rep) RETURN manager } AS managers
UNWIND CASE WHEN holder.status = 'left' THEN managers ELSE managers + holder END AS rep
RETURN alert.id AS alert, alert.kind AS kind, customer.id AS customer, customer.name AS name, collect(DISTINCT rep.id) AS reps
