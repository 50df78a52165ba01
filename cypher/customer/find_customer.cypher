// A customer as far as a viewer may see it, and who answers for it.
// $viewer, $id
MATCH (c:Record {id: $id})
WHERE c:Customer AND access.summary(c)
WITH c, access.full(c) AS full
RETURN c.id AS id, full, CASE WHEN full THEN properties(c) ELSE c {.name, .nameEn, .city, .industry, .status, .version} END AS data,
  COLLECT {
    MATCH (c)<-[owns:OWNS]-(rep:Rep)
    WHERE (owns.until IS NULL OR owns.until >= date()) AND (full OR coalesce(owns.role, 'owner') = 'owner')
    OPTIONAL MATCH (rep)-[:IN]->(division:Division)
    WITH rep, coalesce(owns.role, 'owner') AS role, head(collect(division {.id, .name})) AS division
    RETURN {rep: rep {.id, .name}, role: role, division: division}
    ORDER BY role DESC, rep.name
  } AS owners
