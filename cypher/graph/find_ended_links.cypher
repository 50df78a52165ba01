// Internal: which of some links somebody has ended since. What people end is no import's any more, so it has no run.
// $rows: [{from, to}], $type, $past: what ended links became
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
WHERE EXISTS { MATCH (from)-[past:$($past)]->(to) WHERE past.run IS NULL }
  AND NOT EXISTS { (from)-[:$($type)]->(to) }
RETURN row.from AS from, row.to AS to
