// Takes hold of a handover until the transaction is over, and gives what it is.
// $id
MATCH (handover:Handover {id: $id})-[:FROM]->(rep:Rep)
SET handover.held = true
REMOVE handover.held
RETURN properties(handover) AS properties, rep.id AS rep
