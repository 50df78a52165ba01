// Who left the customer within a time.
// $viewer, $id: the customer, $firstDay, $lastDay: days
MATCH (customer:Record {id: $id})<-[at:WORKS_AT]-(contact:Contact)
WHERE customer:Customer AND access.full(customer) AND at.until >= $firstDay AND at.until <= $lastDay
RETURN contact {.id, .name} AS contact, coalesce(at.title, contact.title) AS title, at.until AS day
ORDER BY day DESC
LIMIT 3
