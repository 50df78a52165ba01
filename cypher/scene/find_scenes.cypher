// The scenes somebody keeps, and those they were shown, what changed last first.
// $viewer
CALL () {
  MATCH (:User {id: $viewer.user})-[:MADE]->(scene:Scene)
  RETURN scene
  UNION
  MATCH (:User {id: $viewer.user})<-[:SHOWN_TO]-(scene:Scene)
  RETURN scene
  UNION
  MATCH (:Rep&Record {id: $viewer.rep})<-[:SHOWN_TO]-(scene:Scene)
  RETURN scene
}
WITH scene
WHERE scene.deletedAt IS NULL
MATCH (scene)<-[:MADE]-(user:User)
RETURN scene {.id, .name, .byLink, .at, .changedAt, .count} AS scene, user.id = $viewer.user AS own,
  coalesce(head(COLLECT { MATCH (user)-[:IS]->(rep:Rep) RETURN rep.name }), user.name) AS maker, COLLECT {
    MATCH (scene)-[:SHOWN_TO]->(person:Rep|User)
    WHERE user.id = $viewer.user
    RETURN person {.id, .name} ORDER BY person.name
  } AS people
ORDER BY scene.changedAt DESC, scene.id
