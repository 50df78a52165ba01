// Takes out lines that orders no longer have: those the run did not bring, of orders whose other lines it brought.
// $run: its id
MATCH (order:Order)-[:CONTAINS {seen: $run}]->(:Product)
WITH DISTINCT order
MATCH (order)-[gone:CONTAINS]->(:Product)
WHERE gone.seen IS NULL OR gone.seen <> $run
MATCH (run:ImportRun {id: $run})
MERGE (run)-[brought:BROUGHT]->(order)
  ON CREATE SET brought.created = false, brought.before = []
DELETE gone
RETURN count(*) AS lines
