// Gives records back what a run replaced.
// $run: its id, $rows: [{id, set: values, null where there was none, kept: 'no' or why something stays}], $at: now
MATCH (run:ImportRun {id: $run})
UNWIND $rows AS row
MATCH (run)-[brought:BROUGHT]->(record:Record {id: row.id})
SET record += row.set, record.changedAt = $at, brought.kept = row.kept
