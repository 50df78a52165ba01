// Begins to take a handover back.
// $id, $by, $at
MATCH (handover:Handover {id: $id, status: 'done'})
SET handover.status = 'undoing', handover.undoneBy = $by, handover.undoingAt = $at
