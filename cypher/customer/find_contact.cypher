// A contact, and where it works as far as a viewer may know. Who knew it at a former employer only sees its
// name, and what it was there.
// $viewer, $id
MATCH (contact:Record {id: $id})
WHERE contact:Contact AND access.contact(contact)
WITH contact, access.reach(contact) AS reach
RETURN CASE WHEN reach THEN properties(contact) ELSE contact {.id, .name, .nameEn, .version} END AS data, reach,
  access.job(contact) AS editable, COLLECT {
    MATCH (contact)-[job:WORKS_AT]->(c:Customer)
    WHERE access.summary(c)
    WITH job, c, reach OR access.full(c) AS known
    RETURN job {.since, .until, title: CASE WHEN known THEN job.title END, department: CASE WHEN known THEN job.department END,
      customer: c {.id, .name}}
    ORDER BY job.until IS NOT NULL, job.since DESC, c.name
  } AS jobs
