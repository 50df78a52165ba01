// What the viewer works with, to be known in a line by short names: their customers and projects, and the people there.
// $viewer, $limit: the most names
MATCH (rep:Record {id: $viewer.rep})
CALL (rep) {
  MATCH (rep)-[owns:OWNS]->(it:Customer)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN it
  UNION
  MATCH (rep)-[:RUNS|HELPS]->(:Project)-[:FOR]->(it:Customer)
  RETURN it
  UNION
  MATCH (rep)-[:RUNS|HELPS]->(it:Project)
  WHERE coalesce(it.status, 'open') = 'open'
  RETURN it
  UNION
  MATCH (rep)-[owns:OWNS]->(:Customer)<-[:WORKS_AT]-(it:Contact)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN it
  UNION
  MATCH (rep)-[:RUNS|HELPS]->(:Project)<-[:PLAYS]-(it:Contact)
  RETURN it
}
WITH it
WHERE access.named(it)
RETURN head([label IN labels(it) WHERE label <> 'Record']) AS kind, it.id AS id, it.name AS name, it.title AS title,
  [other IN [it.shortName, it.nameEn] WHERE other IS NOT NULL] AS others,
  COLLECT { MATCH (it)-[:FOR|WORKS_AT]->(customer:Customer) RETURN DISTINCT customer.id } AS customers
ORDER BY it.changedAt DESC
LIMIT $limit
