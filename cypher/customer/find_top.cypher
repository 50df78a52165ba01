// The customer that a record which was merged into another is shown as, if the viewer may know of it.
// $viewer, $id: the record
MATCH (record:Merged {id: $id})-[:SAME_AS*1..20]->(top:Customer)
WHERE access.summary(top)
RETURN top.id AS id
