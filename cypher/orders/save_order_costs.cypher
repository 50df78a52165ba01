// Gives orders whose file told no cost the sum of their lines' costs, and lets it follow the lines as long as nobody else sets it.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (:Record {id: id})-[:PLACED]->(order:Order)
WHERE order.cost IS NULL OR order.cost = order.linesCost
MATCH (order)-[line:CONTAINS]->(:Product)
WHERE line.quantity IS NOT NULL AND line.cost IS NOT NULL
WITH order, sum(line.quantity * line.cost) AS cost
SET order.cost = cost, order.linesCost = cost
