// Whether there is a customer that the viewer sees in full.
// $viewer, $id
MATCH (customer:Record {id: $id})
WHERE customer:Customer AND access.full(customer)
RETURN customer.id AS id, customer.name AS name
