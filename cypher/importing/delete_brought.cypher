// Forgets what a run did to records that are as if it had never been.
// $run: its id, $limit
MATCH (:ImportRun {id: $run})-[brought:BROUGHT]->()
WHERE NOT brought.created AND coalesce(brought.kept, 'no') = 'no'
WITH brought
LIMIT $limit
DELETE brought
RETURN count(*) AS forgotten
