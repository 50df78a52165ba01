// Creates or updates links of one kind, at most one between two records. Rows whose ends do not exist are not returned.
// $rows: [{from, to, set}], $type, $fromLabel, $toLabel, $run: what brings them
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
WHERE $fromLabel IN labels(from) AND $toLabel IN labels(to)
MERGE (from)-[link:$($type)]->(to)
  ON CREATE SET link.run = $run, link.isNew = true
WITH row, link, link.isNew IS NOT NULL AS created,
  any(key IN keys(row.set) WHERE link[key] IS NULL OR link[key] <> row.set[key]) AS changed
SET link += row.set
REMOVE link.isNew
RETURN row.from AS from, row.to AS to, created, changed
