// Shows a scene to these people and to nobody else; says who is new among them.
// $user: the login's id of who made it, $id, $people: ids of reps and logins
MATCH (:User {id: $user})-[:MADE]->(scene:Scene {id: $id})
CALL (scene) {
  MATCH (scene)-[shown:SHOWN_TO]->(person:Rep|User)
  WHERE NOT person.id IN $people
  DELETE shown
}
CALL (scene) {
  UNWIND $people AS id
  CALL (id) {
    MATCH (person:Rep&Record {id: id})
    RETURN person
    UNION
    MATCH (person:User {id: id})
    RETURN person
  }
  WITH scene, person, EXISTS { MATCH (scene)-[:SHOWN_TO]->(person) } AS known
  MERGE (scene)-[:SHOWN_TO]->(person)
  WITH person, known
  WHERE NOT known
  RETURN collect(person.id) AS added
}
RETURN added
