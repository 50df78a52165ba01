// Opens alerts about customers, or says what those that are open say now.
// $rows: [{id: of the alert, customer: its id, set}]
UNWIND $rows AS row
MATCH (customer:Record {id: row.customer})
MERGE (alert:Alert {id: row.id})
MERGE (alert)-[:ABOUT]->(customer)
SET alert += row.set
