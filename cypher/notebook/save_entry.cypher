// Changes an entry of one login, where it is still as that login saw it. Run twice it changes once.
// $user: the login's id, $id: the entry's, $version: the version seen, $change: this change's id,
// $set: what it holds from now on, $at
MATCH (entry:NotebookEntry {id: $id})<-[:KEEPS]-(:User {id: $user})
WHERE entry.version = $version OR entry.change = $change
SET entry += $set, entry.version = $version + 1, entry.edited = true, entry.change = $change, entry.changedAt = $at
RETURN properties(entry) AS entry
