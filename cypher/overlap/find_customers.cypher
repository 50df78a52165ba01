// Internal: all customers. No parameters.
MATCH (customer:Customer)
RETURN customer.id AS id
