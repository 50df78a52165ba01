// A record that a line is written beside, and the customers, projects and people around it.
// $viewer, $id
MATCH (root:Record {id: $id})
WHERE access.sees(root)
CALL (root) {
  RETURN root AS it
  UNION
  MATCH (root)-[:FOR|WORKS_AT]->(it:Customer)
  RETURN it
  UNION
  MATCH (root)-[:PLAYS]-(it:Contact|Project)
  RETURN it
  UNION
  MATCH (root)<-[:WORKS_AT]-(it:Contact)
  RETURN it
  UNION
  MATCH (root)<-[:FOR]-(it:Project)
  RETURN it
}
WITH it
WHERE access.named(it)
RETURN head([label IN labels(it) WHERE label <> 'Record']) AS kind, it.id AS id, it.name AS name, it.title AS title,
  [other IN [it.shortName, it.nameEn] WHERE other IS NOT NULL] AS others,
  COLLECT { MATCH (it)-[:FOR|WORKS_AT]->(customer:Customer) RETURN DISTINCT customer.id } AS customers
LIMIT 500
