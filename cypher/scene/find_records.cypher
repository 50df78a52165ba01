// The records that a scene's keys lead to now: by id, else by the key in their source, as after they were imported anew.
// $keys: [{n, id, label, source, code}]; $viewer: only those they may see
UNWIND $keys AS key
CALL (key) {
  MATCH (record:Record {id: key.id})
  RETURN record, 0 AS place
  UNION
  MATCH (record:Record {code: key.code})
  WHERE record.source = key.source AND key.label IN labels(record)
  RETURN record, 1 AS place
}
WITH key, record, place
ORDER BY place, record.id
WITH key, head(collect(record)) AS record
WHERE access.sees(record)
RETURN key.n AS n, record.id AS id, CASE WHEN record:Customer THEN access.full(record) ELSE true END AS full
