// Adds a task that a rep owes.
// $id, $set: what it says, $by: the login that adds it, $rep: who owes it, $asker: who asked for it or null,
// $about: ids of records, $at: now
MATCH (rep:Record {id: $rep})
WHERE rep:Rep
MERGE (task:Record {id: $id})
  ON CREATE SET task:Task, task.version = 0, task.edited = [], task.source = 'hand', task.createdAt = $at, task.createdBy = $by
SET task += $set, task.changedAt = $at
MERGE (rep)-[:OWES]->(task)
WITH task
CALL (task) {
  MATCH (asker:Record {id: $asker})
  WHERE asker:Rep
  MERGE (asker)-[:ASKED_FOR]->(task)
}
CALL (task) {
  UNWIND $about AS id
  MATCH (it:Record {id: id})
  MERGE (task)-[:ABOUT]->(it)
}
