// What came into the viewer's notebook, newest first, and how much of it undoing would take out.
// $viewer, $limit
MATCH (user:User {id: $viewer.user})-[:KEEPS]->(import:NotebookImport)
WITH user, import
ORDER BY import.at DESC
LIMIT $limit
RETURN import.id AS id, import.name AS name, import.at AS at, import.brought AS brought, COUNT {
    MATCH (user)-[:KEEPS]->(entry:NotebookEntry)
    WHERE entry.import = import.id AND entry.edited IS NULL AND entry.contact IS NULL
  } AS left
