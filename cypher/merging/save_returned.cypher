// Gives the links that came with other records of a customer back to these.
// $top: the customer
MATCH (top:Customer&Record {id: $top})-[link]-(other)
WITH top, link, other, startNode(link) = top AS out
WITH top, link, other, out, CASE WHEN out THEN link.mergedFrom ELSE link.mergedTo END AS origin
WHERE origin IS NOT NULL
MATCH (member:Merged {id: origin})
CALL (member, link, other, out) {
  WITH * WHERE out
  CREATE (member)-[new:$(type(link))]->(other)
  SET new = properties(link), new.mergedFrom = null
  DELETE link
}
CALL (member, link, other, out) {
  WITH * WHERE NOT out
  CREATE (other)-[new:$(type(link))]->(member)
  SET new = properties(link), new.mergedTo = null
  DELETE link
}
RETURN count(*) AS returned
