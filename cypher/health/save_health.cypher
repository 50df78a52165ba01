// Keeps how customers fare.
// $rows: [{id: of a customer, set}]
UNWIND $rows AS row
MATCH (customer:Record {id: row.id})
MERGE (health:Health {id: 'health:' + row.id})
MERGE (customer)-[:FARES]->(health)
SET health += row.set
