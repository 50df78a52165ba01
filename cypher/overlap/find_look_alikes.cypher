// Pairs of records that may be one customer, for viewers who see all. Parent and subsidiary are no such pair,
// nor what somebody judged to be two, unless something new speaks for it.
// $viewer
MATCH (one:Customer)-[like:LOOKS_LIKE]->(other:Customer)
WHERE like.score > 0 AND NOT EXISTS { MATCH (one)-[:SUBSIDIARY_OF]-(other) } AND access.full(one)
  AND NOT EXISTS {
    MATCH (one)-[judged:JUDGED {verdict: 'different'}]-(other)
    WHERE all(reason IN coalesce(like.evidence, []) WHERE reason IN judged.evidence)
  }
RETURN like.id AS id, one.id AS one, other.id AS other, like.score AS score
