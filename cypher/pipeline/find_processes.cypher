// All processes with their stages in order. Internal: how the company sells, nothing about projects.
MATCH (process:Process)
WHERE process.id IS NOT NULL
OPTIONAL MATCH (process)-[:SERVES]->(division:Division)
OPTIONAL MATCH (pace:Pace {id: division.id})
RETURN properties(process) AS process, division {.id, .name, .nameEn} AS division, pace.days AS pace, COLLECT {
    MATCH (process)-[:HAS]->(stage:Stage)
    RETURN properties(stage)
    ORDER BY stage.position, stage.id
  } AS stages
ORDER BY division.name IS NOT NULL, division.name
