// Internal: all that a handover was to move, as it was when it began.
// $id
MATCH (:Handover {id: $id})-[gives:GIVES]->(unit:Record)
WHERE gives.links IS NOT NULL
RETURN unit.id AS unit, gives.to AS to, gives.links AS links
