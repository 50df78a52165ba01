// Whether somebody made a scene and took it away.
// $user: the login's id, $id
MATCH (scene:Scene {id: $id})<-[:MADE]-(:User {id: $user})
WHERE scene.deletedAt IS NOT NULL
RETURN scene.id AS id
