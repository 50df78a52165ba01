// Whether a viewer may change a customer or contact; nothing where they may not know of it.
// $viewer, $id, $kind: Customer or Contact
MATCH (record:Record {id: $id})
WHERE $kind IN labels(record) AND access.sees(record)
RETURN CASE
    WHEN record:Customer THEN access.full(record)
    ELSE access.job(record)
  END AS full
