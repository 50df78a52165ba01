// How many customers, worth how much in 12 months, are worked by which reps.
// $viewer: only customers they answer for or work at count, and only sums of those they answer for
MATCH (own:Record)
WHERE own.id IN $viewer.reps
CALL (own) {
  MATCH (own)-[:OWNS]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (own)-[:RUNS|HELPS]->(:Project)-[:FOR]->(customer:Customer)
  RETURN customer
}
WITH DISTINCT customer
WHERE customer.name IS NOT NULL AND (access.full(customer) OR access.works(customer))
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE access.full(customer)
WITH [(customer)-[:WORKED_BY]->(rep:Rep) | rep.id] AS reps, coalesce(trade.value12, 0.0) AS value
RETURN reps, count(*) AS customers, sum(value) AS value
