// Internal: customers that have orders, or sums of orders they had. No parameters.
MATCH (customer:Customer)
WHERE EXISTS { MATCH (customer)-[:PLACED]->() } OR EXISTS { MATCH (customer)-[:TRADED]->() }
RETURN customer.id AS id
