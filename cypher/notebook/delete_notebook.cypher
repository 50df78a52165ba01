// Erases the notebook of one login.
// $user: the login's id
MATCH (:User {id: $user})-[:KEEPS]->(kept:NotebookEntry|NotebookImport)
DETACH DELETE kept
RETURN count(*) AS erased
