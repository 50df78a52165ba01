// Makes a rep the owner of a customer.
// $rep, $customer: their ids, $since: today
MATCH (rep:Record {id: $rep}), (customer:Record {id: $customer})
WHERE rep:Rep AND customer:Customer
MERGE (rep)-[owns:OWNS]->(customer)
  ON CREATE SET owns.role = 'owner', owns.since = $since
