// An alert about a customer that the viewer sees in full.
// $viewer, $id
MATCH (alert:Alert {id: $id})-[:ABOUT]->(customer:Customer)
WHERE access.full(customer)
RETURN properties(alert) AS alert, customer {.id, .name, .nameEn} AS customer,
  COLLECT {
    MATCH (customer)<-[owns:OWNS]-(rep:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN rep {.id, .name} ORDER BY coalesce(owns.role, 'owner') DESC, rep.id
  } AS holders,
  head(COLLECT { MATCH (task:Record {id: alert.task}) RETURN task {.status, .due} }) AS task
