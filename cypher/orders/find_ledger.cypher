// Internal: all orders of customers, as the sums are made of them.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (:Record {id: id})-[:PLACED]->(order:Order)
RETURN id, collect([order.placedAt, order.value, order.cost, order.status, order.linesReturned]) AS orders
