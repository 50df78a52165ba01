// What came into the pool once, whatever became of it since, and whether it waits there now.
// $viewer, $id
MATCH (entry:PoolEntry {id: $id})<-[:POOLED]-(customer:Customer)
WHERE access.offered(entry)
RETURN properties(entry) AS entry, customer.id AS customer, access.waiting(entry) AS waiting,
  any(before IN entry.owners WHERE before IN $viewer.reps) AS above
