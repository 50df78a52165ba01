// Keeps that somebody carried something out.
// $user: their id, $id: a new id, $set: what and how to take it back
MATCH (user:User {id: $user})
MERGE (user)-[:CARRIED_OUT]->(done:CarriedOut {id: $id})
SET done += $set
RETURN done.id AS id
