// Internal: which of some links somebody has ended since, also where a record was merged into another meanwhile. What people end is no import's any more, so it has no run.
// $rows: [{from, to}], $type, $past: what ended links became
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
CALL (from, to) {
  MATCH (to)-[:SAME_AS*0..20]->(shown:Record)
  MATCH (from)-[link:$any([$past, $type])]->(shown)
  WHERE coalesce(link.mergedTo, shown.id) = to.id
  RETURN collect(link) AS links
}
WITH row, links
WHERE any(link IN links WHERE type(link) = $past AND link.run IS NULL) AND none(link IN links WHERE type(link) = $type)
RETURN row.from AS from, row.to AS to
