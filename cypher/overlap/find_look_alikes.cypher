// Pairs of records that may be one customer, of which one is the viewer's. Parent and subsidiary are no such pair.
// $viewer
MATCH (one:Customer)-[like:LOOKS_LIKE]->(other:Customer)
WHERE like.score > 0 AND NOT EXISTS { MATCH (one)-[:SUBSIDIARY_OF]-(other) }
  AND (access.full(one) OR access.works(one) OR access.full(other) OR access.works(other))
RETURN like.id AS id, one.id AS one, other.id AS other, like.score AS score
