// Internal: for a run that is bringing files, the records of one kind that go by these names.
// $texts: the names, $label
UNWIND $texts AS text
MATCH (record:Record {name: text})
WHERE $label IN labels(record)
RETURN text, collect(record.id) AS ids
