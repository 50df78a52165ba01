// Internal: where a contact works and worked, to move it and to take that back.
// $contact: its id
MATCH (contact:Record {id: $contact})-[job:WORKS_AT]->(customer:Customer)
RETURN customer.id AS customer, job.title AS title, job.since AS since, job.until AS until
ORDER BY customer
