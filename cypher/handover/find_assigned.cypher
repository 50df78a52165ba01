// Internal: who is to take what over.
// $id: the handover's
MATCH (:Handover {id: $id})-[gives:GIVES]->(unit:Record)
RETURN unit.id AS unit, gives.to AS to
