// Whether a change is noted.
// $id: the change's
MATCH (change:Change {id: $id})
RETURN change.id AS id
