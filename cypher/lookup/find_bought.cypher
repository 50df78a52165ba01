// What was sold to or by a record, or who bought it, in how many orders, for how much, and when last. Of what was
// ordered, the line's own sum counts.
// $id: the record, which the viewer may know of
MATCH (root:Record {id: $id})
MATCH (root)-[first:PLACED|SOLD|CONTAINS]-(order:Order)
WHERE coalesce(order.status, '') <> 'cancelled' AND access.order(order)
MATCH (order)-[link:PLACED|SOLD|CONTAINS]-(other:Record)
WHERE other <> root AND NOT (root:Product AND other:Product)
WITH root, other, order, first, link, CASE WHEN root:Product THEN first ELSE link END AS line
WITH root, other, order, first, link,
  coalesce(line.quantity * line.price * (1 - coalesce(line.discount, 0)), order.value, 0) AS money
ORDER BY order.placedAt DESC
WITH root, other, count(DISTINCT order) AS orders, sum(money) AS money, head(collect([first, order, link])) AS newest
WHERE access.sees(other)
WITH root, other, orders, money, newest[0] AS first, newest[1] AS order, newest[2] AS link
RETURN other.id AS id, head([label IN labels(other) WHERE label <> 'Record']) AS kind, coalesce(other.name, other.code) AS name,
  other.status AS status, orders, money, order.placedAt AS last, type(link) AS type, startNode(link) = order AS out,
  order.id AS viaId, 'Order' AS viaKind, order.code AS viaName, type(first) AS viaType, startNode(first) = root AS viaOut
