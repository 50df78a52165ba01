// A project's steps from stage to stage, the latest first.
// $viewer, $id: the project's
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
MATCH (p)<-[:OF]-(move:StageMove)
WHERE move.undoneAt IS NULL
OPTIONAL MATCH (rep:Record {id: move.rep})
RETURN properties(move) AS move, p {.id, .name, .value} AS project, rep {.id, .name} AS rep
ORDER BY move.at DESC
LIMIT 200
