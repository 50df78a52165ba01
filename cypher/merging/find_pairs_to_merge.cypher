// Internal: pairs of customers that are likely enough one to be merged without anybody deciding: the one with less business
// into the one with more.
// $score: from which likelihood on, $limit
MATCH (one:Customer)-[like:LOOKS_LIKE]->(other:Customer)
WHERE like.score >= $score AND NOT EXISTS { MATCH (one)-[:JUDGED]-(other) } AND NOT EXISTS { MATCH (one)-[:SUBSIDIARY_OF]-(other) }
OPTIONAL MATCH (first:Trade {id: 'trade:' + one.id})
OPTIONAL MATCH (second:Trade {id: 'trade:' + other.id})
WITH one, other, like, coalesce(first.value, 0.0) > coalesce(second.value, 0.0)
  OR coalesce(first.value, 0.0) = coalesce(second.value, 0.0) AND one.createdAt <= other.createdAt AS keepsOne
RETURN CASE WHEN keepsOne THEN other.id ELSE one.id END AS member, CASE WHEN keepsOne THEN one.id ELSE other.id END AS into,
  like.score AS score
ORDER BY score DESC, member
LIMIT $limit
