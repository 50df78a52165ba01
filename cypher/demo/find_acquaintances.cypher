// Internal: people whom the demo rep may have in a phone: some at own customers, every second one changed since, and
// some at customers of other divisions.
// $rep: the rep's id
CALL () {
  MATCH (:Record {id: $rep})-[:OWNS]->(c:Customer)<-[job:WORKS_AT]-(contact:Contact)
  WHERE job.until IS NULL AND contact.mobile IS NOT NULL
  WITH c, contact ORDER BY contact.id LIMIT 4
  RETURN collect({contact: contact, company: c.name, own: true}) AS some
  UNION ALL
  MATCH (:Record {id: $rep})-[:IN]->(home:Division)
  MATCH (contact:Contact)-[job:WORKS_AT]->(c:Customer)<-[:OWNS]-(other:Rep)-[:IN]->(division:Division)
  WHERE contact.name >= '' AND job.until IS NULL AND division <> home AND other.id <> $rep AND contact.mobile IS NOT NULL
    AND NOT EXISTS { MATCH (c)<-[:OWNS]-(:Rep)-[:IN]->(home) }
  WITH DISTINCT c, contact ORDER BY contact.id LIMIT 3
  RETURN collect({contact: contact, company: c.name, own: false}) AS some
}
UNWIND range(0, size(some) - 1) AS at
WITH at, some[at] AS one
RETURN one.contact.name AS name, one.contact.title AS title, one.contact.mobile AS mobile, one.contact.email AS email,
  one.company AS company, one.own AS own, one.own AND at % 2 = 1 AS changed
