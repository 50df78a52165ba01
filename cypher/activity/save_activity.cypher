// Adds an activity of a rep.
// $id, $set: what it says, $by: the login that adds it, $rep: whose it is, $ties: ids of records that took part or that it
// is about, $at: now
MATCH (rep:Record {id: $rep})
WHERE rep:Rep
MERGE (activity:Record {id: $id})
  ON CREATE SET activity:Activity, activity.version = 0, activity.edited = [], activity.source = 'hand', activity.createdAt = $at,
    activity.createdBy = $by
SET activity += $set, activity.changedAt = $at
MERGE (rep)-[:DID]->(activity)
WITH activity
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
