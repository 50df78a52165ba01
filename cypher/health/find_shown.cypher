// Customers with who holds each and what waits there.
// $viewer, $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Record {id: id})-[:FARES]->(health:Health)
WHERE customer:Customer AND access.full(customer)
RETURN customer {.id, .name, .nameEn} AS customer, health.net AS net, health.profit AS profit, health.standing AS standing,
  COLLECT {
    MATCH (customer)<-[owns:OWNS]-(rep:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN rep {.id, .name} ORDER BY coalesce(owns.role, 'owner') DESC, rep.id
  } AS holders,
  COLLECT { MATCH (customer)<-[:ABOUT]-(alert:Alert {state: 'open'}) RETURN alert.kind ORDER BY alert.stake DESC } AS alerts
