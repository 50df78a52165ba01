// The orders of a record and, at depth 2, of the customers around it: how many, and those of one page, newest first.
// $id: the record, which the viewer may know of, $full: whether they see it in full, $depth: 1 or 2, $skip, $limit,
// $after, $until: the days between which they were placed, or null, $owner: only those this rep sold, or null
MATCH (root:Record {id: $id})
CALL (root) {
  MATCH (root)-[link:PLACED|SOLD|CONTAINS]-(order:Order)
  RETURN order, link, null AS via, null AS first
  UNION ALL
  MATCH (root)-[first:WORKS_AT|FOR|PLACED|ABOUT|SUBSIDIARY_OF]-(via:Customer)-[link:PLACED]->(order:Order)
  WHERE $depth > 1 AND order <> root AND access.summary(via) AND ($full OR type(first) <> 'SUBSIDIARY_OF')
  RETURN order, link, via, first
}
WITH root, order, head(collect([link, via, first])) AS tie
WHERE access.order(order) AND ($after IS NULL OR order.placedAt >= $after) AND ($until IS NULL OR order.placedAt <= $until)
  AND ($owner IS NULL OR EXISTS { MATCH (order)<-[:SOLD]-(seller:Rep) WHERE seller.id = $owner })
WITH root, order, tie
ORDER BY order.placedAt DESC, order.id
WITH root, collect([order, tie]) AS found
WITH root, size(found) AS total, found[$skip..$skip + $limit] AS page
UNWIND page AS row
WITH root, total, row[0] AS order, row[1][0] AS link, row[1][1] AS via, row[1][2] AS first
RETURN total, order.id AS id, 'Order' AS kind, order.code AS name, type(link) AS type, endNode(link) = order AS out,
  via.id AS viaId, 'Customer' AS viaKind, via.name AS viaName, type(first) AS viaType, startNode(first) = root AS viaOut,
  {money: order.value, last: order.placedAt} AS sums,
  order {.value, .placedAt, .status, rep: head(COLLECT { MATCH (order)<-[:SOLD]-(rep:Rep) RETURN rep.name })} AS facts
