// Notes that something was restored, or that it stays since it was changed.
// $id: the handover's, $unit, $state: restored or kept, $kept: labels of what stays, $at
MATCH (:Handover {id: $id})-[moved:MOVED]->(:Record {id: $unit})
SET moved.state = $state, moved.kept = $kept, moved.restoredAt = $at
