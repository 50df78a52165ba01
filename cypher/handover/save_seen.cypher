// Notes that a successor has looked at a customer they took over, or takes the note back.
// $id: the handover's, $unit, $rep: the successor's, $at: when, or null
MATCH (:Handover {id: $id})-[moved:MOVED {state: 'moved'}]->(:Record {id: $unit})
WHERE moved.to = $rep
SET moved.seenAt = CASE WHEN $at IS NULL THEN null ELSE coalesce(moved.seenAt, $at) END
RETURN moved.seenAt AS seenAt
