// How many customers, worth how much in 12 months, are worked by which reps: owned, a project run, an order sold.
// $viewer: who sees all; see find_worked_by_team for everybody else
MATCH (rep:Rep)
WHERE rep.name IS NOT NULL AND $viewer.all
CALL (rep) {
  MATCH (rep)-[owns:OWNS]->(customer:Customer)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN customer
  UNION
  MATCH (rep)-[:RUNS]->(:Project)-[:FOR]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (rep)-[:SOLD]->(:Order)<-[:PLACED]-(customer:Customer)
  RETURN customer
}
WITH customer, collect(rep.id) AS reps
WHERE customer.name IS NOT NULL AND access.full(customer)
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
RETURN reps, count(*) AS customers, sum(coalesce(trade.value12, 0.0)) AS value
