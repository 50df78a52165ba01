// Takes away some notices that are too old to be of use.
// $before: when they were told at the latest, $limit: how many at most
MATCH (notice:Notice)
WHERE notice.at < $before
WITH notice LIMIT $limit
DETACH DELETE notice
RETURN count(*) AS deleted
