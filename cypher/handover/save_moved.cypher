// Notes that something was moved, or why not, with what was before and after.
// $id: the handover's, $unit, $to, $state: moved or skipped, $before, $after: links as text, $at
MATCH (handover:Handover {id: $id}), (unit:Record {id: $unit})
MERGE (handover)-[moved:MOVED]->(unit)
SET moved.to = $to, moved.state = $state, moved.before = $before, moved.after = $after, moved.at = $at
