// Creates or updates links of records that were merged into others: where the link has moved to since, or else at the record
// itself. Rows whose ends do not exist are not returned.
// $rows: [{from, to, set}], $type, $fromLabel, $toLabel, $run: what brings them
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
WHERE ($fromLabel IN labels(from) OR ($fromLabel = 'Customer' AND from:Merged))
  AND ($toLabel IN labels(to) OR ($toLabel = 'Customer' AND to:Merged))
WITH row, from, to, head(COLLECT {
  MATCH (from)-[:SAME_AS*0..20]->(start:Record)
  MATCH (to)-[:SAME_AS*0..20]->(end:Record)
  MATCH (start)-[link]->(end)
  WHERE type(link) = $type AND coalesce(link.mergedFrom, start.id) = from.id AND coalesce(link.mergedTo, end.id) = to.id
  RETURN link
}) AS known
WITH row, from, to, known, known IS NULL AS created, any(key IN keys(row.set) WHERE known[key] IS NULL OR known[key] <> row.set[key]) AS changed
CALL (row, from, to, created) {
  WITH * WHERE created
  MERGE (from)-[link:$($type)]->(to)
  SET link += row.set, link.run = $run
}
FOREACH (link IN CASE WHEN known IS NULL THEN [] ELSE [known] END | SET link += row.set)
RETURN row.from AS from, row.to AS to, created, coalesce(changed, false) AS changed
