// Takes links away that are exactly as they are given.
// $rows: [{from, type, to, properties}]
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[link:$(row.type)]->(:Record {id: row.to})
WHERE properties(link) = row.properties
DELETE link
