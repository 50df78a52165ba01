// Internal: what has an id, and which login added it, to know a create that is sent again.
// $id
MATCH (record:Record {id: $id})
RETURN head([label IN labels(record) WHERE label <> 'Record']) AS kind, record.createdBy AS by
