// Notes what a run did to records, so that it can be undone. What the run replaced first, counts.
// $run: its id, $rows: [{id, created, before: names of the properties that changed, was: their old values as was_name}]
MATCH (run:ImportRun {id: $run})
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
MERGE (run)-[brought:BROUGHT]->(record)
  ON CREATE SET brought.created = row.created, brought.before = []
WITH row, brought, properties(brought) AS first
SET brought += row.was
SET brought += first
SET brought.before = first.before + [name IN row.before WHERE NOT name IN first.before]
