// Internal: which of some records are customers that are shown by themselves.
// $ids: the records
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
RETURN customer.id AS id
