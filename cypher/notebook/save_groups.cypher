// Sorts entries of one login into groups, and out of groups.
// $user: the login's id, $ids: the entries', $into, $outOf: names of groups, $at
UNWIND $ids AS id
MATCH (entry:NotebookEntry {id: id})<-[:KEEPS]-(:User {id: $user})
WITH entry, [group IN coalesce(entry.groups, []) WHERE NOT group IN $outOf AND NOT group IN $into] + $into AS groups
SET entry.groups = groups, entry.changedAt = $at, entry.version = entry.version + 1
RETURN count(*) AS changed
