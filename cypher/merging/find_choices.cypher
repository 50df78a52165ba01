// Customers that one may be merged with, of those the viewer answers for: what looks like it, and what goes by a name.
// $viewer, $id: the customer, $text: a folded part of a name, null for none, $skip, $limit
CALL () {
  MATCH (:Customer&Record {id: $id})-[like:LOOKS_LIKE]-(c:Customer)
  WHERE $text IS NULL OR c.searchName CONTAINS $text
  RETURN c, like.score AS score
  UNION
  MATCH (c:Record)
  WHERE c.searchName CONTAINS $text AND c:Customer AND c.id <> $id
  RETURN c, 0.0 AS score
}
WITH c, max(score) AS score
WHERE access.full(c)
WITH c, score ORDER BY score DESC, c.name, c.id
WITH collect({id: c.id, name: c.name, alike: score > 0}) AS choices
RETURN size(choices) AS total, choices[$skip..$skip + $limit] AS rows
