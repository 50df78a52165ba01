// The record in the middle of a thread, if the viewer may know of it.
// $id: the record
MATCH (root:Record {id: $id})
WHERE access.sees(root)
RETURN root.id AS id, NOT root:Customer OR access.full(root) AS full, head([label IN labels(root) WHERE label <> 'Record']) AS kind, coalesce(root.name, root.code, root.subject) AS name
