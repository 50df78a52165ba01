// Puts entries back into the notebook of one login, as they were.
// $user: the login's id, $rows: [{id, set: all that they held}]
MATCH (user:User {id: $user})
UNWIND $rows AS row
MERGE (entry:NotebookEntry {id: row.id})
  ON CREATE SET entry += row.set
MERGE (user)-[:KEEPS]->(entry)
