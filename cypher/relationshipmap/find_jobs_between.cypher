// Contacts who came to or left customers between two days, with where they ever worked, as far as the viewer sees that.
// $earlier, $later: the days; $viewer
CALL () {
  MATCH (contact:Contact)-[job:WORKS_AT]->(:Customer)
  WHERE job.since > $earlier AND job.since <= $later
  RETURN contact
  UNION
  MATCH (contact:Contact)-[job:WORKS_AT]->(:Customer)
  WHERE job.until >= $earlier AND job.until < $later
  RETURN contact
}
WITH contact
WHERE contact.name IS NOT NULL AND access.contact(contact)
RETURN contact.id AS id, contact.name AS name, contact.nameEn AS nameEn, COLLECT {
    MATCH (contact)-[job:WORKS_AT]->(customer:Customer)
    WHERE access.full(customer)
    RETURN {customer: customer {.id, .name, .nameEn}, since: job.since, until: job.until}
    ORDER BY job.since DESC, customer.id
  } AS jobs
