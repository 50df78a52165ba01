// Internal: the id of the process that a project follows: that of its division or of what the division is part of, else the company's.
// $id: the project
MATCH (p:Record {id: $id})
WHERE p:Project
CALL (p) {
  MATCH (p)<-[:RUNS]-(:Rep)-[:IN]->(division:Division)
  RETURN division
  ORDER BY division.name, division.id
  LIMIT 1
}
MATCH path = (division)-[:PART_OF*0..5]->(:Division)<-[:SERVES]-(process:Process)
RETURN process.id AS process
ORDER BY length(path)
LIMIT 1
