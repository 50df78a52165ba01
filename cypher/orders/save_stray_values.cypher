// Gives orders of no customer the sum of their lines, as those of customers have it.
// $ids: ids of records of any kind
UNWIND $ids AS id
MATCH (order:Order&Record {id: id})
WHERE NOT EXISTS { MATCH (order)<-[:PLACED]-(:Customer) } AND (order.value IS NULL OR order.value = order.linesValue)
MATCH (order)-[line:CONTAINS]->(:Product)
WHERE line.quantity IS NOT NULL AND line.price IS NOT NULL
WITH order, line.quantity * line.price * (1 - coalesce(line.discount, 0.0)) AS value
WITH order, sum(value) AS value, -sum(CASE WHEN value < 0 THEN value ELSE 0.0 END) AS returned
SET order.value = value, order.linesValue = value, order.linesReturned = returned
