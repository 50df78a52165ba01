// What records are called that were drawn and are drawn no more.
// $ids; $viewer: only those they may see
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE access.sees(record)
RETURN record.id AS id, head([label IN labels(record) WHERE label <> 'Record']) AS label,
  coalesce(record.name, record.code, record.subject, '') AS name, record.nameEn AS nameEn
