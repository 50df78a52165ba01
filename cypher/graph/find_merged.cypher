// Internal: which of some records were merged into others.
// $ids: the records
MATCH (every:Merged)
WITH count(every) AS merged
UNWIND CASE WHEN merged = 0 THEN [] ELSE $ids END AS id
MATCH (record:Merged {id: id})
RETURN record.id AS id
