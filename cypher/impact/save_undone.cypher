// Keeps that something was taken back.
// $user: whose it is, $id, $at
MATCH (:User {id: $user})-[:CARRIED_OUT]->(done:CarriedOut {id: $id})
SET done.undoneAt = $at
RETURN done.id AS id
