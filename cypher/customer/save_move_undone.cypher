// Notes that a move was taken back.
// $id: the note's, $at
MATCH (change:Change {id: $id})
SET change.undone = $at
