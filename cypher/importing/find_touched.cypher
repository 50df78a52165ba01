// Internal: the records that a run wrote or linked.
// $run: its id, $limit
MATCH (:ImportRun {id: $run})-[:BROUGHT]->(record)
WITH record
LIMIT $limit
CALL (record) {
  RETURN record AS touched
  UNION
  MATCH (record)-[{run: $run}]-(other:Record)
  RETURN other AS touched
}
WITH DISTINCT touched
LIMIT $limit
RETURN touched.id AS id, labels(touched) AS labels
