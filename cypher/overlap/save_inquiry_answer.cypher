// Answers an open inquiry about a customer that the viewer answers for. What is agreed to is kept as it is now.
// $viewer, $id, $state: agreed or declined, $answer: what else is said, $at
MATCH (inquiry:Inquiry {id: $id})
WHERE inquiry.asker <> $viewer.user
SET inquiry.seenAt = $at
WITH inquiry
WHERE inquiry.state = 'open'
MATCH (inquiry)-[:ASKS_AFTER]->(customer:Customer)
WHERE access.full(customer)
WITH inquiry, customer, access.holder(customer) AS holder
SET inquiry.state = $state, inquiry.answer = $answer, inquiry.answeredAt = $at, inquiry.answeredBy = $viewer.user,
  inquiry.customerName = CASE WHEN $state = 'agreed' THEN customer.name END,
  inquiry.owner = CASE WHEN $state = 'agreed' THEN coalesce(holder.id, $viewer.rep) END
REMOVE inquiry.openFor
RETURN inquiry.rep AS rep, inquiry.typed AS typed, customer.id AS customer
