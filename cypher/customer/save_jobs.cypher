// Says where a contact works and worked, and nowhere else.
// $contact: its id, $jobs: [{customer: its id, title, since, until}]
MATCH (contact:Record {id: $contact})
CALL (contact) {
  MATCH (contact)-[gone:WORKS_AT]->(customer:Customer)
  WHERE NOT customer.id IN [job IN $jobs | job.customer]
  DELETE gone
}
UNWIND $jobs AS job
MATCH (customer:Record {id: job.customer})
WHERE customer:Customer
MERGE (contact)-[works:WORKS_AT]->(customer)
SET works.title = job.title, works.since = job.since, works.until = job.until
