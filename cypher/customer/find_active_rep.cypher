// Internal: whether there is such a rep who has not left.
// $id: the rep's
MATCH (rep:Record {id: $id})
WHERE rep:Rep AND coalesce(rep.status, 'active') <> 'left'
RETURN rep.id AS id
