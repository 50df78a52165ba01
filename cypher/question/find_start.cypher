// A record that a walk may begin at, if it is of the kind and the viewer may know of it.
// $viewer, $id, $kind: its label
MATCH (n:Record {id: $id})
WHERE $kind IN labels(n) AND access.named(n)
RETURN {id: n.id, kind: $kind, name: coalesce(n.name, n.code)} AS record
