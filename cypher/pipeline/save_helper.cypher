// Lets a rep help in a project.
// $id: the project's, $rep
MATCH (rep:Record {id: $rep}), (p:Record {id: $id})
WHERE rep:Rep AND p:Project
MERGE (rep)-[:HELPS]->(p)
