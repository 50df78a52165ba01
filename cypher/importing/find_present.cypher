// Internal: which of these ids records have, for a run that is bringing files.
// $ids: list of record ids
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id AS id
