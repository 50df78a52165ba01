// Customers of the viewer's that several reps work.
// $viewer
MATCH (work:Work)<-[:WORKED]-(customer:Customer)
WHERE work.reps > 1 AND (access.full(customer) OR access.works(customer))
RETURN customer.id AS one, size(work.divisions) AS divisions
