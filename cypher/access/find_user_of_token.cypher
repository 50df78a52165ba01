// The enabled login a token stands for.
// $hash: the hash of its secret
MATCH (:Token {hash: $hash})-[:OF]->(user:User)
WHERE user.enabled
RETURN user.name AS name, user.role AS role
