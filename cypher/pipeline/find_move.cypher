// Internal: whether a step is noted, to know one that is sent again.
// $id: the step's
MATCH (move:StageMove {id: $id})-[:OF]->(p:Project)
RETURN p.id AS project, move.by AS by, move.undoneAt IS NOT NULL AS undone
