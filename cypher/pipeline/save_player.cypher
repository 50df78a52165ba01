// Says which part a contact plays in a project.
// $id: the project's, $contact, $set: {role, stance, key}
MATCH (contact:Record {id: $contact}), (p:Record {id: $id})
WHERE contact:Contact AND p:Project
MERGE (contact)-[plays:PLAYS]->(p)
SET plays += $set
