// The contacts that reps added by hand on a day.
// $viewer, $reps: whose, $since, $before: the day
MATCH (change:Change)
WHERE change.at >= $since AND change.at < $before AND change.what = 'created'
// Read as a map: the planner of Neo4j 2026.08 stumbles over the indexed property otherwise.
WITH change, properties(change) AS said
MATCH (change)-[:OF]->(contact:Contact)
MATCH (:User {name: said.by})-[:IS]->(rep:Rep)
WHERE rep.id IN $reps AND access.contact(contact)
WITH rep, contact, said.at AS at,
  head(COLLECT { MATCH (contact)-[:WORKS_AT]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name }) AS customer
RETURN rep.id AS rep, 'contact' AS kind, contact.id AS id, 'Contact' AS type, contact.name AS name, at,
  null AS value, [x IN [contact.title] WHERE x IS NOT NULL] AS details, customer
ORDER BY at, id
