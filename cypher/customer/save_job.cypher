// Says that a contact works at a customer.
// $contact, $customer: their ids, $set: what is known about the job
MATCH (contact:Record {id: $contact}), (customer:Record {id: $customer})
WHERE contact:Contact AND customer:Customer
MERGE (contact)-[job:WORKS_AT]->(customer)
SET job += $set
