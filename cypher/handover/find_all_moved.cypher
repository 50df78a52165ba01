// Internal: all that a handover moved or skipped.
// $id
MATCH (:Handover {id: $id})-[moved:MOVED]->(unit:Record)
RETURN unit.id AS unit, moved.state AS state, moved.to AS to, moved.before AS before, moved.after AS after
