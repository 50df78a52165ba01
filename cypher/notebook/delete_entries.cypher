// Takes entries out of the notebook of one login, and gives them back so that they can be restored.
// $user: the login's id, $ids: the entries'
UNWIND $ids AS id
MATCH (entry:NotebookEntry {id: id})<-[:KEEPS]-(:User {id: $user})
WITH entry, properties(entry) AS was
DETACH DELETE entry
RETURN was
