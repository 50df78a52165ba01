// Notes projects' steps from stage to stage.
// $rows: [{id, project, set}]
UNWIND $rows AS row
MATCH (p:Record {id: row.project})
WHERE p:Project
MERGE (move:StageMove {id: row.id})
SET move += row.set
MERGE (move)-[:OF]->(p)
