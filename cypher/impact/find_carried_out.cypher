// Something that the viewer carried out.
// $viewer, $id
MATCH (:User {id: $viewer.user})-[:CARRIED_OUT]->(done:CarriedOut {id: $id})
RETURN properties(done) AS done
