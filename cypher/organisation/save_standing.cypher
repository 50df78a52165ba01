// Puts a rep back who had left, unless somebody changed the rep since.
// $rep: the id, $status, $until, $version, $edited, $changedAt: as it was
MATCH (rep:Record {id: $rep})
WHERE rep:Rep AND rep.version = coalesce($version, 0) + 1
SET rep.status = $status, rep.until = $until, rep.version = $version, rep.edited = $edited, rep.changedAt = $changedAt
RETURN rep.id AS id
