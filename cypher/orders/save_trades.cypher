// Keeps the sums of customers' orders.
// $rows: [{id: of a customer, sums}]
UNWIND $rows AS row
MATCH (customer:Record {id: row.id})
MERGE (trade:Trade {id: 'trade:' + row.id})
MERGE (customer)-[:TRADED]->(trade)
SET trade += row.sums
