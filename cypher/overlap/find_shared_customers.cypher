// Customers that several reps work, for viewers who see all.
// $viewer
MATCH (work:Work)<-[:WORKED]-(customer:Customer)
WHERE work.reps > 1 AND access.full(customer)
RETURN customer.id AS one, size(work.divisions) AS divisions
