// Adds reps that a benchmark made up.
// $rows: [{id, set, division, boss}]
UNWIND $rows AS row
MERGE (division:Record {id: row.division})
SET division:Division, division.name = row.division
MERGE (rep:Record {id: row.id})
SET rep:Rep, rep += row.set
MERGE (rep)-[:IN]->(division)
MERGE (boss:Record {id: row.boss})
FOREACH (above IN CASE WHEN boss = rep THEN [] ELSE [boss] END | MERGE (rep)-[:REPORTS_TO]->(above))
RETURN count(*) AS written
