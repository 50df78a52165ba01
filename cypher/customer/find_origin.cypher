// Internal: what has an id, and who added it by hand, to know a create that is sent again.
// $id
MATCH (record:Record {id: $id})
OPTIONAL MATCH (record)<-[:OF]-(change:Change {what: 'created'})
RETURN head([label IN labels(record) WHERE label <> 'Record']) AS label, change.by AS by
