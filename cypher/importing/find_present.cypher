// Which of these ids records have.
// $ids: list of record ids
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id AS id
