// What stayed when a run was undone.
// $run: its id, $limit
MATCH (:ImportRun {id: $run})-[brought:BROUGHT]->(record)
WHERE brought.kept <> 'no'
RETURN record.id AS id, labels(record) AS labels, coalesce(record.name, record.code, record.id) AS name,
  brought.kept AS why
LIMIT $limit
