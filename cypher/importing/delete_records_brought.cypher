// Takes out records that a run created and that do not stay.
// $run: its id, $limit
MATCH (:ImportRun {id: $run})-[brought:BROUGHT]->(record)
WHERE brought.created AND brought.kept = 'no'
WITH record
LIMIT $limit
DETACH DELETE record
RETURN count(*) AS records
