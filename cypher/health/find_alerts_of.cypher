// The alerts of a customer that the viewer sees in full: those that wait first, then the latest.
// $viewer, $id: the customer
MATCH (customer:Record {id: $id})<-[:ABOUT]-(alert:Alert)
WHERE customer:Customer AND access.full(customer)
RETURN properties(alert) AS alert, customer {.id, .name, .nameEn} AS customer, [] AS holders,
  head(COLLECT { MATCH (task:Record {id: alert.task}) RETURN task {.status, .due} }) AS task
ORDER BY alert.state DESC, alert.openedAt DESC, alert.id
