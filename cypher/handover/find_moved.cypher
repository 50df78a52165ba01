// Internal: what a handover moved of a record, if it did.
// $id: the handover's, $unit: the record's
MATCH (:Handover {id: $id})-[moved:MOVED]->(:Record {id: $unit})
RETURN moved.state AS state, moved.to AS to, moved.before AS before, moved.after AS after
