// Asks after a customer. Where this login has an open inquiry about it, it is that one; one that nobody answered in time
// ends first. $openFor: made of the login and the customer, $before: when what is open must have been asked at the
// latest to have ended, $customer, $rep: ids, $id: a new one, $set: the rest
CALL () {
  MATCH (old:Inquiry {openFor: $openFor})
  WHERE old.askedAt < $before
  SET old.state = 'expired'
  REMOVE old.openFor
}
MATCH (customer:Customer&Record {id: $customer}), (rep:Rep&Record {id: $rep})
MERGE (inquiry:Inquiry {openFor: $openFor})
  ON CREATE SET inquiry.id = $id, inquiry.state = 'open', inquiry.rep = $rep, inquiry += $set
MERGE (rep)-[:INQUIRED]->(inquiry)
MERGE (inquiry)-[:ASKS_AFTER]->(customer)
RETURN inquiry.id AS id
