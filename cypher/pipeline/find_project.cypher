// A project, whose it is and for whom.
// $viewer, $id
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
RETURN properties(p) AS project,
  COLLECT { MATCH (p)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name } AS customers,
  COLLECT { MATCH (p)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name } AS reps
