// Takes a project's step back; it stays known that it was made.
// $id: the step's, $at: now
MATCH (move:StageMove {id: $id})
SET move.undoneAt = $at
