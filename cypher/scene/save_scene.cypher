// Keeps a scene, or what it holds now; one that is somebody else's stays as it is.
// $user: the login's id, $id, $set: all that is kept of it, $at
MATCH (user:User {id: $user})
MERGE (scene:Scene {id: $id})
  ON CREATE SET scene.user = $user, scene.byLink = false, scene.at = $at
WITH user, scene
WHERE scene.user = $user
MERGE (user)-[:MADE]->(scene)
SET scene += $set
RETURN scene.id AS id
