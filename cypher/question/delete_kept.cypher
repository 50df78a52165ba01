// Keeps a question no longer.
// $user: the login's id, $id
MATCH (:User {id: $user})-[:ASKS]->(kept:KeptQuestion {id: $id})
DETACH DELETE kept
