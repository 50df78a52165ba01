// Says that a project does not offer a product line or product any more.
// $id: the project's, $line
MATCH (p:Record {id: $id})-[offers:OFFERS]->(line:Record {id: $line})
DELETE offers
