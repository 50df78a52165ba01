// Internal: whether there is such a rep, who has not left.
// $id
MATCH (rep:Record {id: $id})
WHERE rep:Rep AND coalesce(rep.status, 'active') <> 'left'
RETURN rep.id AS id
