// Records that a run changed and that are not yet as they were.
// $run: its id, $limit
MATCH (run:ImportRun {id: $run})-[brought:BROUGHT]->(record)
WHERE NOT brought.created AND brought.before <> [] AND brought.kept IS NULL
WITH run, brought, record
LIMIT $limit
RETURN record.id AS id, labels(record) AS labels, properties(record) AS properties, properties(brought) AS brought,
  COLLECT {
    MATCH (record)<-[later:BROUGHT]-(other:ImportRun)
    WHERE other <> run AND other.startedAt > run.startedAt
    UNWIND later.before AS name
    RETURN DISTINCT name
  } AS changedLater
