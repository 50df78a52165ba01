// Lets a rep help in a project no more.
// $id: the project's, $rep
MATCH (rep:Record {id: $rep})-[helps:HELPS]->(p:Record {id: $id})
DELETE helps
