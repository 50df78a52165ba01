// A page of the contacts a viewer may see, in the order asked for, and how many there are.
// $viewer, $customer: only those of this customer or null, $text, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all OR $customer IS NOT NULL THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:WORKS_AT]-(contact:Contact)
  RETURN contact
  UNION
  UNWIND CASE WHEN $viewer.all OR $customer IS NOT NULL THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)<-[:PLAYS]-(contact:Contact)
  RETURN contact
  UNION
  MATCH (c:Record {id: $customer})<-[:WORKS_AT]-(contact:Contact)
  WHERE access.summary(c)
  RETURN contact
  UNION
  UNWIND CASE WHEN $viewer.all AND $customer IS NULL THEN [true] ELSE [] END AS every
  MATCH (contact:Contact)
  WHERE contact.name IS NOT NULL
  RETURN contact
}
WITH contact
WHERE access.contact(contact) AND ($text = '' OR contact.searchName CONTAINS $text OR contact.searchInitials CONTAINS $text)
WITH contact, CASE $sort WHEN 'title' THEN CASE WHEN access.reach(contact) THEN contact.title END ELSE contact.name END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, contact.id
WITH collect(contact) AS contacts
RETURN size(contacts) AS total, COLLECT {
    UNWIND contacts[$from..$to] AS contact
    WITH contact, access.reach(contact) AS reach
    RETURN {data: CASE WHEN reach THEN properties(contact) ELSE contact {.id, .name, .nameEn, .version} END, reach: reach, editable: access.job(contact), jobs: COLLECT {
      MATCH (contact)-[job:WORKS_AT]->(c:Customer)
      WHERE access.summary(c)
      WITH job, c, reach OR access.full(c) AS known
      RETURN job {.since, .until, title: CASE WHEN known THEN job.title END, department: CASE WHEN known THEN job.department END,
        customer: c {.id, .name}}
    }}
  } AS rows
