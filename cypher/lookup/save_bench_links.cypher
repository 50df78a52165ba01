// Ties what a benchmark made up across customers: former employers, parents.
// $rows: [{from, to, type: WORKS_AT or SUBSIDIARY_OF, set}]
UNWIND $rows AS row
MATCH (one:Record {id: row.from}), (other:Record {id: row.to})
FOREACH (job IN CASE row.type WHEN 'WORKS_AT' THEN [row.set] ELSE [] END |
  MERGE (one)-[link:WORKS_AT]->(other)
  SET link += job)
FOREACH (parent IN CASE row.type WHEN 'SUBSIDIARY_OF' THEN [row.set] ELSE [] END | MERGE (one)-[:SUBSIDIARY_OF]->(other))
RETURN count(*) AS written
