// Alerts that wait, of customers that reps hold.
// $viewer, $reps: whose
UNWIND $reps AS id
MATCH (:Rep&Record {id: id})-[owns:OWNS]->(customer:Customer)<-[:ABOUT]-(alert:Alert {state: 'open'})
WHERE (owns.until IS NULL OR owns.until >= date()) AND access.full(customer)
RETURN id AS rep, alert.id AS key, customer.name AS name, alert.kind AS kind, date(alert.openedAt) AS day,
  alert.stake AS value, null AS at
ORDER BY value DESC, key
