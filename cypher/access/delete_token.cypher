// Takes a login's token back.
// $user: the login's id, $id: the token's
MATCH (user:User {id: $user})<-[:OF]-(token:Token {id: $id})
DETACH DELETE token
