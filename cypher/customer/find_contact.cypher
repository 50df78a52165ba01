// A contact, and where it works as far as a viewer may know.
// $viewer, $id
MATCH (contact:Record {id: $id})
WHERE contact:Contact AND access.contact(contact)
RETURN properties(contact) AS data, access.job(contact) AS editable, COLLECT {
    MATCH (contact)-[job:WORKS_AT]->(c:Customer)
    WHERE access.summary(c)
    RETURN job {.title, .department, .since, .until, customer: c {.id, .name}}
    ORDER BY job.until IS NOT NULL, job.since DESC, c.name
  } AS jobs
