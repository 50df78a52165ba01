// The projects that reps moved from stage to stage on a day: where each stood before, and where it stands after.
// $viewer, $reps: who moved them, $since, $before: the day
MATCH (move:StageMove)-[:OF]->(project:Project)
WHERE move.at >= $since AND move.at < $before AND move.undoneAt IS NULL AND move.rep IN $reps
  AND coalesce(move.from, '') <> '' AND access.project(project)
WITH project, move
ORDER BY move.at
WITH project, move.rep AS rep, collect(move) AS moves
WITH project, rep, moves, head(moves) AS first, last(moves) AS last
WHERE first.from <> last.to
RETURN rep, 'moved' AS kind, project.id AS id, 'Project' AS type, project.name AS name, last.at AS at,
  project.value AS value, [first.fromName, first.fromNameEn, last.toName, last.toNameEn] AS details,
  head(COLLECT { MATCH (project)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name }) AS customer
ORDER BY at, id
