// Notes what became of a customer in the pool.
// $id: its entry's, $set: what is to be kept, null for what is no more
MATCH (entry:PoolEntry {id: $id})
SET entry += $set
