// All reps with their divisions and branches. No parameters.
MATCH (rep:Rep)
WHERE rep.name IS NOT NULL
RETURN rep.id AS id, rep.name AS name, rep.nameEn AS nameEn, coalesce(rep.status, 'active') = 'left' AS left,
  COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division.id } AS divisions,
  COLLECT { MATCH (rep)-[:BASED_AT]->(branch:Branch) RETURN branch.id } AS branches
ORDER BY name, id
