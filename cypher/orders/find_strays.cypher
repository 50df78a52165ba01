// Internal: orders of no customer. No parameters.
MATCH (order:Order)
WHERE NOT EXISTS { MATCH (order)<-[:PLACED]-(:Customer) }
RETURN order.id AS id
