// Internal: the rep an administrator means, by id, code or name.
// $given: what was typed
CALL () {
  MATCH (rep:Record {id: $given}) RETURN rep, 1 AS place
  UNION
  MATCH (rep:Record {code: $given}) RETURN rep, 2 AS place
  UNION
  MATCH (rep:Rep {name: $given}) RETURN rep, 3 AS place
}
WITH rep, place
WHERE rep:Rep
RETURN rep.id AS id
ORDER BY place
LIMIT 1
