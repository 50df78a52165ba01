// How many customers, worth how much in 12 months, are worked by which reps, for whoever sees them all.
// $viewer: see find_worked_by_team for everybody else
MATCH (customer:Customer)
WHERE customer.name IS NOT NULL AND access.full(customer)
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WITH [(customer)-[:WORKED_BY]->(rep:Rep) | rep.id] AS reps, coalesce(trade.value12, 0.0) AS value
RETURN reps, count(*) AS customers, sum(value) AS value
