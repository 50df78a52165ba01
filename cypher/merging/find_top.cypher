// The customer that a record is shown as: itself, or the one it was merged into, if the viewer answers for that.
// $viewer, $id: the record
MATCH (given:Record {id: $id})-[:SAME_AS*0..20]->(top:Customer)
WHERE access.full(top)
RETURN top.id AS id
