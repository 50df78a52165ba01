// Internal: customers to measure lookups with, spread over all there are (of very many, some at random), with who answers for them.
// $limit: how many
MATCH (customer:Customer)
WITH count(customer) AS total
MATCH (customer:Customer)
WHERE total <= 200 * $limit OR rand() < 20.0 * $limit / total
MATCH (customer)<-[:OWNS]-(rep:Rep)
WITH total, customer, head(collect(rep)) AS rep
ORDER BY customer.id
WITH collect([customer, rep]) AS rows
UNWIND range(0, size(rows) - 1, CASE WHEN size(rows) > $limit THEN size(rows) / $limit ELSE 1 END) AS place
WITH rows[place][0] AS customer, rows[place][1] AS rep
RETURN customer.id AS id, customer.name AS name, customer.searchInitials AS initials, customer.searchPhone AS phone, rep.id AS rep,
  head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division.id }) AS division,
  head(COLLECT { MATCH (customer)<-[:WORKS_AT]-(contact:Contact) RETURN contact.id }) AS contact
LIMIT $limit
