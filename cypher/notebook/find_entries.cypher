// The viewer's own notebook, and nobody else's: the login is the only way to an entry.
// $viewer
MATCH (:User {id: $viewer.user})-[:KEEPS]->(entry:NotebookEntry)
RETURN properties(entry) AS entry
ORDER BY entry.changedAt DESC, entry.id
