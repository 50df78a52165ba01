// Undoes an import of one login: takes out what it brought and nobody changed or shared since.
// $user: the login's id, $id: the import's
MATCH (user:User {id: $user})-[:KEEPS]->(import:NotebookImport {id: $id})
WITH user, import, COLLECT {
    MATCH (user)-[:KEEPS]->(entry:NotebookEntry)
    WHERE entry.import = $id
    RETURN entry
  } AS brought
WITH import, brought, [entry IN brought WHERE entry.edited IS NULL AND entry.contact IS NULL] AS gone
DETACH DELETE import
WITH size(brought) AS brought, gone, size(gone) AS taken
FOREACH (entry IN gone | DETACH DELETE entry)
RETURN taken, brought - taken AS kept
