// What two customers that may be one share: contacts who work at both, and reps who answer for both.
// $viewer, $pair: the pair's id
MATCH (one:Customer)-[like:LOOKS_LIKE]->(other:Customer)
WHERE like.id = $pair AND like.score > 0 AND access.full(one) AND access.full(other)
RETURN COLLECT { MATCH (one)<-[:WORKS_AT]-(contact:Contact)-[:WORKS_AT]->(other) RETURN DISTINCT contact.name LIMIT 10 } AS contacts,
  COLLECT { MATCH (one)<-[:OWNS]-(rep:Rep)-[:OWNS]->(other) RETURN DISTINCT rep.name LIMIT 10 } AS reps
