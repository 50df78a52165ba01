// Puts a customer into a division's pool.
// $id: names this return for good, $customer: its id, $set: all that is to be kept of it
MATCH (customer:Customer&Record {id: $customer})
MERGE (entry:PoolEntry {id: $id})
  ON CREATE SET entry += $set
MERGE (customer)-[:POOLED]->(entry)
