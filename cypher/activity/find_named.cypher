// Customers, projects and contacts that share words with a line, as far as the viewer may know of them.
// $viewer, $names: full-text query
CALL db.index.fulltext.queryNodes('record_names', $names, {limit: 200}) YIELD node AS it, score
WHERE (it:Customer OR it:Project OR it:Contact) AND access.named(it)
RETURN head([label IN labels(it) WHERE label <> 'Record']) AS kind, it.id AS id, it.name AS name, it.title AS title,
  [other IN [it.shortName, it.nameEn] WHERE other IS NOT NULL] AS others,
  COLLECT { MATCH (it)-[:FOR|WORKS_AT]->(customer:Customer) RETURN DISTINCT customer.id } AS customers
ORDER BY score DESC
