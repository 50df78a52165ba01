// Internal: for a run that is bringing files, the records of one kind that have these codes.
// $texts: the codes, $label
UNWIND $texts AS text
MATCH (record:Record {code: text})
WHERE $label IN labels(record)
RETURN text, collect(record.id) AS ids
