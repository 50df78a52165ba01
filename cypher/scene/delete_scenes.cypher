// Takes away for good what somebody took away long ago.
// $user: the login's id, $before
MATCH (:User {id: $user})-[:MADE]->(scene:Scene)
WHERE scene.deletedAt < $before
DETACH DELETE scene
