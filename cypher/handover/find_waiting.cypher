// Internal: what a handover has still to move, in order.
// $id
MATCH (handover:Handover {id: $id, status: 'running'})-[gives:GIVES]->(unit:Record)
WHERE NOT EXISTS { (handover)-[:MOVED]->(unit) }
RETURN unit.id AS unit, gives.to AS to, gives.links AS links
ORDER BY gives.place
