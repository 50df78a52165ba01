// What a viewer's projects come to, by division and milestone.
// $viewer, $doers, $owners: ids of reps whose projects, or whose customers' projects, may be the viewer's, $divisions: those of which all may be
CALL () {
  UNWIND $doers AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(p:Project)-[:STANDS]->(s:Standing)
  RETURN p, s
  UNION
  UNWIND $owners AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:FOR]-(p:Project)-[:STANDS]->(s:Standing)
  RETURN p, s
  UNION
  UNWIND $divisions AS id
  MATCH (s:Standing {division: id})<-[:STANDS]-(p:Project)
  RETURN p, s
}
WITH p, s
WHERE access.project(p)
WITH s.division AS id, s.milestone AS milestone, count(*) AS projects, sum(p.value) AS value, sum(p.value * s.weight) AS weighted
OPTIONAL MATCH (division:Record {id: id})
RETURN division {.id, .name} AS division, milestone, projects, value, weighted
ORDER BY division.name, milestone
