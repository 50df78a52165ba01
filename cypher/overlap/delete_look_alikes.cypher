// Takes away some pairs that a refresh of all did not find any more.
// $at: the mark of the refresh, $limit: how many at most
MATCH (:Customer)-[like:LOOKS_LIKE]->(:Customer)
WHERE like.score > 0 AND like.mark <> $at
WITH like LIMIT $limit
DELETE like
RETURN count(*) AS deleted
