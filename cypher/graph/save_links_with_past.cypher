// Creates or updates links of one kind, at most one between two records, but leaves out those that somebody has ended
// since. Rows whose ends do not exist are not returned.
// $rows: [{from, to, set}], $type, $past: what ended links became, $fromLabel, $toLabel, $run: what brings them
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
WHERE $fromLabel IN labels(from) AND $toLabel IN labels(to)
WITH row, from, to, EXISTS { (from)-[:$($past)]->(to) } AND NOT EXISTS { (from)-[:$($type)]->(to) } AS over
CALL (row, from, to, over) {
  WITH * WHERE NOT over
  MERGE (from)-[link:$($type)]->(to)
    ON CREATE SET link.run = $run, link.isNew = true
  WITH row, link, link.isNew IS NOT NULL AS created,
    any(key IN keys(row.set) WHERE link[key] IS NULL OR link[key] <> row.set[key]) AS changed
  SET link += row.set
  REMOVE link.isNew
  RETURN collect({created: created, changed: changed}) AS done
}
RETURN row.from AS from, row.to AS to, any(one IN done WHERE one.created) AS created,
  any(one IN done WHERE one.changed) AS changed
