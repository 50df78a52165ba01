// Keeps the sums of customers' orders, by month and in all. Cancelled orders do not count.
// $ids: ids of customers, $asOf: the last day of the twelve months
UNWIND $ids AS id
MATCH (:Record {id: id})-[:PLACED]->(order:Order)
WHERE coalesce(order.status, 'placed') <> 'cancelled'
WITH id, substring(toString(order.placedAt), 0, 7) AS month, sum(order.value) AS value, sum(order.cost) AS cost,
  count(order) AS orders, max(order.placedAt) AS last,
  sum(CASE WHEN order.placedAt > $asOf - duration({months: 12}) AND order.placedAt <= $asOf THEN order.value END) AS value12
ORDER BY id, month
WITH id, sum(orders) AS orders, sum(value) AS value, sum(value12) AS value12, sum(cost) AS cost, max(last) AS last,
  collect(month) AS months, collect(CASE WHEN month IS NOT NULL THEN toFloat(value) END) AS values
MATCH (customer:Record {id: id})
MERGE (trade:Trade {id: 'trade:' + id})
MERGE (customer)-[:TRADED]->(trade)
SET trade.orders = orders, trade.value = toFloat(value), trade.value12 = toFloat(value12), trade.cost = toFloat(cost),
  trade.lastOrderAt = last, trade.months = months, trade.values = values, trade.asOf = $asOf
