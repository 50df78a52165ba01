// What a customer ordered, month by month, without what was cancelled.
// $id: the customer
MATCH (customer:Record {id: $id})
WHERE customer:Customer AND access.full(customer)
MATCH (customer)-[:PLACED]->(order:Order)
WHERE coalesce(order.status, '') <> 'cancelled' AND order.placedAt IS NOT NULL
WITH date.truncate('month', order.placedAt) AS month, order
RETURN month, count(order) AS orders, sum(order.value) AS value, max(order.placedAt) AS last
ORDER BY month
