// The stage moves that were made within a time, as far as a viewer may see the projects.
// $viewer, $reps: who moved, or null for anybody, $since, $before
MATCH (move:StageMove)-[:OF]->(p:Project)
WHERE move.at >= $since AND move.at < $before AND move.undoneAt IS NULL AND ($reps IS NULL OR move.rep IN $reps)
  AND access.project(p)
OPTIONAL MATCH (rep:Record {id: move.rep})
RETURN properties(move) AS move, p {.id, .name, .value} AS project, rep {.id, .name} AS rep
ORDER BY move.at
