// Changes an activity that has the version the change is based on. The first SET takes the lock, so that the version is
// read when nobody else can write it any more.
// $id, $version: or null for any, $write: the id of this change, known again when it runs twice, $set: what changes,
// $edited: which of that imports leave alone from now on, $gone: ids of records it is no longer tied to,
// $ties: ids of records it is tied to from now on, $at: now
MATCH (activity:Record {id: $id})
WHERE activity:Activity
SET activity.changedAt = $at
WITH activity
WHERE activity.write = $write OR $version IS NULL OR activity.version = $version
SET activity.version = activity.version + CASE WHEN activity.write = $write THEN 0 ELSE 1 END, activity.write = $write,
  activity.edited = coalesce(activity.edited, []) + [key IN $edited WHERE NOT key IN coalesce(activity.edited, [])],
  activity += $set
WITH activity
CALL (activity) {
  MATCH (activity)-[tie:WITH|ABOUT]->(it:Record)
  WHERE it.id IN $gone
  DELETE tie
}
CALL (activity) {
  UNWIND $ties AS id
  MATCH (contact:Record {id: id})
  WHERE contact:Contact
  MERGE (activity)-[:WITH]->(contact)
}
CALL (activity) {
  UNWIND $ties AS id
  MATCH (it:Record {id: id})
  WHERE it:Customer OR it:Project
  MERGE (activity)-[:ABOUT]->(it)
}
RETURN activity.version AS version
