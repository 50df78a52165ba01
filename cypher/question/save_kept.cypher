// Keeps a question for somebody, or changes the one they keep; one that is somebody else's stays as it is.
// $user: the login's id, $id, $set: what to keep of it
MATCH (user:User {id: $user})
MERGE (kept:KeptQuestion {id: $id})
  ON CREATE SET kept.user = $user
WITH user, kept
WHERE kept.user = $user
MERGE (user)-[:ASKS]->(kept)
SET kept += $set
RETURN kept.id AS id
