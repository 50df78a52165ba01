// Internal: for a run that is bringing files, the records of one kind that go by these names. Of several records that are one customer, that one.
// $texts: the names, $label
UNWIND $texts AS text
MATCH (record:Record {name: text})
WHERE $label IN labels(record) OR ($label = 'Customer' AND record:Merged)
WITH text, record, head(COLLECT { MATCH (record)-[:SAME_AS*1..20]->(top:Customer) RETURN top.id }) AS top
WITH text, collect(record.id) AS ids, collect(DISTINCT coalesce(top, record.id)) AS tops
RETURN text, CASE WHEN size(tops) = 1 AND size(ids) > 1 THEN tops ELSE ids END AS ids
