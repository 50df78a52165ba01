// What moving a product or a product line touches, as far as the viewer may see it: the products in it, who sells it,
// the open projects that offer it. Never through orders.
// $viewer, $id
MATCH (line:Record {id: $id})
WHERE line:Product OR line:ProductLine
CALL (line) {
  MATCH (line:ProductLine)<-[:IN_LINE]-(n:Product)
  RETURN n, n.code AS what, n.price AS value, null AS at
  UNION
  MATCH (line:Product)-[:IN_LINE]->(n:ProductLine)
  RETURN n, n.brand AS what, null AS value, null AS at
  UNION
  MATCH (line)-[:IN_LINE]->*(:ProductLine)<-[:SELLS]-(n:Division)
  RETURN n, n.code AS what, null AS value, null AS at
  UNION
  MATCH (line)<-[:IN_LINE]-{0,1}(offered)<-[:OFFERS]-(n:Project)
  WHERE coalesce(n.status, 'open') = 'open'
  RETURN n, n.stage AS what, n.value AS value, n.expectedClose AS at
}
WITH n, what, value, at
WHERE access.sees(n)
RETURN head([label IN labels(n) WHERE label <> 'Record']) AS kind, n.id AS id, coalesce(n.name, n.code) AS name, what,
  CASE WHEN n:Project THEN value END AS value, at, false AS key, null AS hint
ORDER BY value IS NULL, value DESC, name, id
