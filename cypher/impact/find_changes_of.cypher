// What the viewer carried out on a record lately and did not take back, the latest first.
// $viewer, $record, $since
MATCH (:User {id: $viewer.user})-[:CARRIED_OUT]->(done:CarriedOut)
WHERE $record IN [done.record, done.other] AND done.at >= $since AND done.undoneAt IS NULL
RETURN properties(done) AS done
ORDER BY done.at DESC
LIMIT 5
