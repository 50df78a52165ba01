// Internal: whether there is any record at all.
MATCH (record:Record)
RETURN record.id AS id
LIMIT 1
