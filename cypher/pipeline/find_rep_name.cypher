// Internal: whether there is such a rep; the directory is open to all.
// $id
MATCH (rep:Record {id: $id})
WHERE rep:Rep
RETURN rep {.id, .name} AS rep
