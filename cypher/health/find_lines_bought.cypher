// What the customer bought of each product line before a day and since.
// $viewer, $id: the customer, $firstDay: the first day, $turn, $lastDay: the last day
MATCH (customer:Record {id: $id})-[:PLACED]->(order:Order)-[part:CONTAINS]->(:Product)-[:IN_LINE]->(line:ProductLine)
WHERE customer:Customer AND access.full(customer) AND order.placedAt > $firstDay AND order.placedAt <= $lastDay
  AND (order.value < 0 OR NOT coalesce(order.status, 'placed') IN ['cancelled', 'returned'])
WITH line, order.placedAt > $turn AS late, part.quantity * part.price * (1 - coalesce(part.discount, 0.0)) AS value
RETURN line {.id, .name, .nameEn} AS line, sum(CASE WHEN late THEN 0.0 ELSE value END) AS before,
  sum(CASE WHEN late THEN value ELSE 0.0 END) AS since
ORDER BY before DESC
