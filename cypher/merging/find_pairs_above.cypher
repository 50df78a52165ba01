// Internal: how many pairs of records are held to be one customer with at least this likelihood, and not judged otherwise.
// $score
MATCH (one:Customer)-[like:LOOKS_LIKE]->(other:Customer)
WHERE like.score >= $score AND NOT EXISTS { MATCH (one)-[:JUDGED {verdict: 'different'}]-(other) }
  AND NOT EXISTS { MATCH (one)-[:SUBSIDIARY_OF]-(other) }
RETURN count(*) AS pairs
