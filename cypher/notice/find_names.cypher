// What records are called that notices speak of, as far as the viewer may know them now.
// $viewer, $ids
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE access.sees(record)
RETURN record.id AS id, coalesce(record.name, record.code, record.subject) AS name
