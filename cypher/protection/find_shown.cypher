// The names of customers, those only that the viewer sees in full.
// $viewer, $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
WHERE access.full(customer)
RETURN customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, customer.city AS city
