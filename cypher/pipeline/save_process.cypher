// Creates or changes a process and its stages; stages that are not named stay as they are.
// $id, $division: its id or null for the company's own, $set, $stages: [{id, set}]
MERGE (process:Process {id: $id})
SET process += $set
WITH process
CALL (process) {
  MATCH (division:Record {id: $division})
  WHERE division:Division
  MERGE (process)-[:SERVES]->(division)
}
UNWIND $stages AS row
MERGE (stage:Stage {id: row.id})
SET stage += row.set
MERGE (process)-[:HAS]->(stage)
