// Notes that an entry of one login is a contact of the company from now on, or is private again.
// $user: the login's id, $id: the entry's, $contact: the contact's id or null, $at
MATCH (entry:NotebookEntry {id: $id})<-[:KEEPS]-(:User {id: $user})
SET entry.contact = $contact, entry.sharedAt = CASE WHEN $contact IS NULL THEN null ELSE $at END
RETURN properties(entry) AS entry
