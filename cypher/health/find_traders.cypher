// Internal: customers whose orders are summed up. No parameters.
MATCH (trade:Trade)<-[:TRADED]-(customer:Customer)
RETURN customer.id AS id
