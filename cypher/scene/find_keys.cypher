// By which label, source and key in that source the records of a scene are known again.
// $ids: ids of records; $viewer: only those they may see
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE access.sees(record)
RETURN record.id AS id, head([label IN labels(record) WHERE label <> 'Record']) AS label, record.source AS source,
  record.code AS code
