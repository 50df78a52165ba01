// Notes who changed what on a record, and keeps its search keys in step.
// $record: its id, $keys: its search keys, $id: the note's, $at, $by, $what, $before, $after
MATCH (record:Record {id: $record})
SET record += $keys
MERGE (change:Change {id: $id})
  ON CREATE SET change.at = $at, change.by = $by, change.what = $what, change.before = $before, change.after = $after
MERGE (change)-[:OF]->(record)
