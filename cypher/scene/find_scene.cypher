// A scene with all it holds, for who made it, was shown it, or has its link.
// $viewer, $id
MATCH (scene:Scene {id: $id})<-[:MADE]-(user:User)
WHERE scene.deletedAt IS NULL AND (user.id = $viewer.user OR scene.byLink OR EXISTS {
  MATCH (scene)-[:SHOWN_TO]->(person:Rep|User)
  WHERE person.id IN [$viewer.user, $viewer.rep]
})
RETURN scene {.id, .name, .byLink, .at, .changedAt, .count} AS scene, user.id = $viewer.user AS own,
  coalesce(head(COLLECT { MATCH (user)-[:IS]->(rep:Rep) RETURN rep.name }), user.name) AS maker, COLLECT {
    MATCH (scene)-[:SHOWN_TO]->(person:Rep|User)
    WHERE user.id = $viewer.user
    RETURN person {.id, .name} ORDER BY person.name
  } AS people,
  scene.content AS content
