// Keeps what was read, in the notebook of one login. Run twice it keeps it once.
// $user: the login's id, $id: the import's, $name: the file's or '', $at, $rows: [{id, set}]
MATCH (user:User {id: $user})
MERGE (import:NotebookImport {id: $id})
  ON CREATE SET import.name = $name, import.at = $at, import.brought = size($rows)
MERGE (user)-[:KEEPS]->(import)
WITH user
UNWIND $rows AS row
MERGE (entry:NotebookEntry {id: row.id})
  ON CREATE SET entry += row.set, entry.import = $id, entry.version = 0, entry.createdAt = $at, entry.changedAt = $at
MERGE (user)-[:KEEPS]->(entry)
