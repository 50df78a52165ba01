// Changes a task that has the version the change is based on. The first SET takes the lock, so that the version is read
// when nobody else can write it any more.
// $id, $version: or null for any, $write: the id of this change, known again when it runs twice, $set, $rep: who owes it
// from now on, $at: now
MATCH (task:Record {id: $id})
WHERE task:Task
SET task.changedAt = $at
WITH task
WHERE task.write = $write OR $version IS NULL OR task.version = $version
SET task.version = task.version + CASE WHEN task.write = $write THEN 0 ELSE 1 END, task.write = $write, task += $set
WITH task
CALL (task) {
  MATCH (rep:Record {id: $rep})
  WHERE rep:Rep AND NOT EXISTS { MATCH (rep)-[:OWES]->(task) }
  MATCH (task)<-[owes:OWES]-(:Rep)
  DELETE owes
  MERGE (rep)-[:OWES]->(task)
}
RETURN task.version AS version
