// A rep, with division, branch and manager.
// $viewer, $id
MATCH (rep:Record {id: $id})
WHERE rep:Rep AND access.sees(rep)
RETURN properties(rep) AS rep,
  head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name} }) AS division,
  head(COLLECT { MATCH (rep)-[:BASED_AT]->(branch:Branch) RETURN branch {.id, .name} }) AS branch,
  head(COLLECT { MATCH (rep)-[:REPORTS_TO]->(manager:Rep) RETURN manager {.id, .name} }) AS manager
