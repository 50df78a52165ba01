// Whether a viewer may change a project, and what it holds; nothing where they may not know of it.
// $viewer, $id
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
RETURN access.steers(p) AS editable, properties(p) AS project,
  head(COLLECT { MATCH (p)-[:STANDS]->(s:Standing) RETURN properties(s) }) AS standing
