// What a viewer's projects come to, by division and milestone.
// $viewer, $doers, $owners, $divisions, $everything: where to look
CALL () {
  UNWIND $doers AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(p:Project)
  RETURN p
  UNION
  UNWIND $owners AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:FOR]-(p:Project)
  RETURN p
  UNION
  UNWIND $divisions AS id
  MATCH (:Standing {division: id})<-[:STANDS]-(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $everything THEN [true] ELSE [] END AS every
  MATCH (p:Project)
  WHERE p.name IS NOT NULL
  RETURN p
}
MATCH (p)-[:STANDS]->(s:Standing)
WITH p, s
WHERE access.project(p)
WITH s.division AS id, s.milestone AS milestone, count(*) AS projects, sum(p.value) AS value, sum(p.value * s.weight) AS weighted
OPTIONAL MATCH (division:Record {id: id})
RETURN division {.id, .name} AS division, milestone, projects, value, weighted
ORDER BY division.name, milestone
