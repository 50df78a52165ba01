// Takes out the links between records that a run did not create. Links of those it created go or stay with them.
// $run: its id, $limit
MATCH (run:ImportRun {id: $run})-[brought:BROUGHT]->(record)
WHERE NOT brought.created AND brought.unlinked IS NULL
WITH run, brought, record
LIMIT $limit
SET brought.unlinked = true
WITH run, record
CALL (run, record) {
  MATCH (record)-[link {run: $run}]-(other)
  WHERE NOT EXISTS { MATCH (run)-[:BROUGHT {created: true}]->(other) }
  DELETE link
  RETURN count(*) AS links
}
RETURN count(record) AS records, sum(links) AS links
