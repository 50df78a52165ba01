// Says which rep a login is.
// $name: the login, $rep: the rep's id
MATCH (user:User {name: $name}), (rep:Record {id: $rep})
MERGE (user)-[:IS]->(rep)
