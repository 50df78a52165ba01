// An entry of the viewer's own notebook.
// $viewer, $id: the entry's
MATCH (entry:NotebookEntry {id: $id})<-[:KEEPS]-(:User {id: $viewer.user})
RETURN properties(entry) AS entry
