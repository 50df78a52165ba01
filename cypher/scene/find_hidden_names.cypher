// Internal: what the records are called that a reader of a scene may not see, so that no note tells their names.
// $keys: [{id, label, source, code}] of those
UNWIND $keys AS key
CALL (key) {
  MATCH (record:Record {id: key.id})
  RETURN record
  UNION
  MATCH (record:Record {code: key.code})
  WHERE record.source = key.source AND key.label IN labels(record)
  RETURN record
}
RETURN record.name AS name, record.nameEn AS nameEn, record.shortName AS shortName, record.formerNames AS formerNames
