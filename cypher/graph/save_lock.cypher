// Takes hold of a record until the transaction is over, and leaves it as it is.
// $id: the record's
MATCH (record:Record {id: $id})
SET record.held = true
REMOVE record.held
