// Gives orders whose file told no value the sum of their lines, and lets it follow the lines as long as nobody else sets it.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (:Record {id: id})-[:PLACED]->(order:Order)
WHERE order.value IS NULL OR order.value = order.linesValue
MATCH (order)-[line:CONTAINS]->(:Product)
WHERE line.quantity IS NOT NULL AND line.price IS NOT NULL
WITH order, line.quantity * line.price * (1 - coalesce(line.discount, 0.0)) AS value
WITH order, sum(value) AS value, -sum(CASE WHEN value < 0 THEN value ELSE 0.0 END) AS returned
SET order.value = value, order.linesValue = value, order.linesReturned = returned
