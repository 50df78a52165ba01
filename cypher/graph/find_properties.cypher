// Internal: what the records with these ids hold now.
// $ids: list of record ids
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id AS id, labels(record) AS labels, properties(record) AS properties
