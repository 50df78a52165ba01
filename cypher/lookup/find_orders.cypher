// The orders of a record and, at depth 2, of the customers around it: how many, and those of one page, newest first.
// $id: the record, which the viewer may know of, $full: whether they see it in full, $depth: 1 or 2, $skip, $limit
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
WHERE access.order(order)
WITH root, order, tie
ORDER BY order.placedAt DESC, order.id
WITH root, collect([order, tie]) AS found
RETURN size(found) AS total, [row IN found[$skip..$skip + $limit] | {
    id: row[0].id, kind: 'Order', name: row[0].code, status: row[0].status, money: row[0].value, last: row[0].placedAt,
    type: type(row[1][0]), out: endNode(row[1][0]) = row[0], viaId: row[1][1].id, viaKind: 'Customer',
    viaName: row[1][1].name, viaType: type(row[1][2]), viaOut: startNode(row[1][2]) = root
  }] AS page
