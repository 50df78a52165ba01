// Adds links. Run within a transaction that knows by something else that they are not there yet.
// $rows: [{from, type, to, properties}]
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
