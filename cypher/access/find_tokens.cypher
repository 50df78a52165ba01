// A login's tokens, newest first.
// $user: the login's id
MATCH (token:Token)-[:OF]->(:User {id: $user})
RETURN token.id AS id, token.label AS label, token.createdAt AS createdAt
ORDER BY createdAt DESC
