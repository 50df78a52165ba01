// Creates or updates links of which there may be several between two records, told apart by their line. Notes which run
// saw them last, so that those no longer there can be found.
// $rows: [{from, to, key, set}], $type, $fromLabel, $toLabel, $run: what brings them
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
WHERE $fromLabel IN labels(from) AND $toLabel IN labels(to)
MERGE (from)-[link:$($type) {line: row.key}]->(to)
  ON CREATE SET link.run = $run, link.isNew = true
WITH row, link, link.isNew IS NOT NULL AS created,
  any(key IN keys(row.set) WHERE link[key] IS NULL OR link[key] <> row.set[key]) AS changed
SET link += row.set, link.seen = $run
REMOVE link.isNew
RETURN row.from AS from, row.to AS to, created, changed
