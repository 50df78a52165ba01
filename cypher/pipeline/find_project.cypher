// A project, whose it is, for whom, what it offers and where it stands.
// $viewer, $id
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
RETURN properties(p) AS project, access.steers(p) AS editable,
  head(COLLECT { MATCH (p)-[:STANDS]->(s:Standing) RETURN properties(s) }) AS standing,
  COLLECT { MATCH (p)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name } AS customers,
  COLLECT { MATCH (p)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name } AS reps,
  COLLECT { MATCH (p)<-[:HELPS]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name } AS helpers,
  COLLECT { MATCH (p)-[:OFFERS]->(line:ProductLine|Product) WITH line ORDER BY line:Product, line.name RETURN line {.id, .name} } AS lines
