// What reps sold on a day; cancelled orders left out.
// $viewer, $reps: whose, $day
MATCH (order:Order)
WHERE order.placedAt = $day AND coalesce(order.status, 'placed') <> 'cancelled'
MATCH (order)<-[:SOLD]-(rep:Rep)
WHERE rep.id IN $reps AND access.order(order)
RETURN rep.id AS rep, 'order' AS kind, order.id AS id, 'Order' AS type, coalesce(order.code, '') AS name, null AS at,
  order.value AS value, [] AS details,
  head(COLLECT { MATCH (order)<-[:PLACED]-(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} }) AS customer
ORDER BY value DESC, id
