// The contacts that reps added by hand on a day.
// $viewer, $reps: whose, $since, $before: the day
MATCH (change:Change)
WHERE change.at >= $since AND change.at < $before AND change.what = 'created'
MATCH (change)-[:OF]->(contact:Contact)
MATCH (:User {name: change.by})-[:IS]->(rep:Rep)
WHERE rep.id IN $reps AND access.contact(contact)
RETURN rep.id AS rep, 'contact' AS kind, contact.id AS id, 'Contact' AS type, contact.name AS name, change.at AS at,
  null AS value, [x IN [contact.title] WHERE x IS NOT NULL] AS details,
  head(COLLECT { MATCH (contact)-[:WORKS_AT]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name }) AS customer
ORDER BY at, id
