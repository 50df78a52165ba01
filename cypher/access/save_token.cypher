// Adds a token to a login.
// $user: the login's id, $id, $hash, $label, $at
MATCH (user:User {id: $user})
MERGE (token:Token {hash: $hash})
  ON CREATE SET token.id = $id, token.label = $label, token.createdAt = $at
MERGE (token)-[:OF]->(user)
