// Takes a contact out of a project.
// $id: the project's, $contact
MATCH (contact:Record {id: $contact})-[plays:PLAYS]->(p:Record {id: $id})
DELETE plays
