// A project's latest step, with what it takes to undo it.
// $viewer, $id: the project's
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
MATCH (p)<-[:OF]-(move:StageMove)
WHERE move.undoneAt IS NULL
RETURN properties(move) AS move
ORDER BY move.at DESC
LIMIT 1
