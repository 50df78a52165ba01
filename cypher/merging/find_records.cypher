// Internal: the records that are one customer, with what each holds, where from, and when that was written down.
// $id: the customer
MATCH (top:Customer&Record {id: $id})<-[:SAME_AS*0..20]-(record:Record)
OPTIONAL MATCH (record)-[same:SAME_AS]->(into:Record)
RETURN record.id AS id, properties(record) AS properties, into.id AS into, same {.at, .by, .why, .score} AS same,
  COLLECT { MATCH (:User {name: same.by})-[:IS]->(rep:Rep) RETURN rep.name } AS mergedBy,
  COLLECT {
    MATCH (record)<-[:OF]-(change:Change)
    WHERE change.what IN ['created', 'changed']
    OPTIONAL MATCH (:User {name: change.by})-[:IS]->(rep:Rep)
    RETURN change {.at, .after, by: coalesce(rep.name, change.by)}
  } AS changes,
  COLLECT {
    MATCH (record)<-[brought:BROUGHT]-(run:ImportRun)
    RETURN {at: run.startedAt, created: brought.created, fields: brought.before}
  } AS runs
