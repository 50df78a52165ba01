// What customers ordered on or before a day and after it, within a time either way; cancelled orders left out.
// $viewer, $rows: [{customer, day, from, to}]
UNWIND $rows AS row
MATCH (c:Record {id: row.customer})
WHERE c:Customer AND access.full(c)
CALL (c, row) {
  MATCH (c)-[:PLACED]->(o:Order)
  WHERE o.placedAt > row.from AND o.placedAt <= row.to AND NOT coalesce(o.status, 'placed') IN ['cancelled', 'returned']
  RETURN sum(CASE WHEN o.placedAt <= row.day THEN o.value END) AS before, sum(CASE WHEN o.placedAt > row.day THEN o.value END) AS after
}
RETURN row.customer AS customer, row.day AS day, before, after
