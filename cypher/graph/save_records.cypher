// Creates or updates records of one kind.
// $rows: [{id, set}], $label, $source: where they come from, $at: now
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
  ON CREATE SET record:$($label), record.version = 0, record.edited = [], record.source = $source, record.createdAt = $at
SET record += row.set, record.changedAt = $at
