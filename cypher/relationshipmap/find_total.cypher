// How many customers there are, and what they ordered in 12 months. $viewer: only those they answer for
MATCH (customer:Customer)
WHERE customer.name IS NOT NULL AND access.full(customer)
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
RETURN count(customer) AS customers, sum(coalesce(trade.value12, 0.0)) AS value
