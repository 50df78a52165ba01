// How many customers, worth how much in 12 months, are worked by which reps: owned, a project run, an order sold.
// $viewer: only customers they answer for or work at count; of the latter they see the owner and their own work
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
WITH customer, access.full(customer) AS full
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE full
WITH coalesce(trade.value12, 0.0) AS value, COLLECT {
    MATCH (customer)<-[owns:OWNS]-(rep:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN rep.id AS rep
    UNION
    MATCH (customer)<-[:FOR]-(:Project)<-[:RUNS]-(rep:Rep)
    WHERE full OR rep.id IN $viewer.reps
    RETURN rep.id AS rep
    UNION
    MATCH (customer)-[:PLACED]->(:Order)<-[:SOLD]-(rep:Rep)
    WHERE full OR rep.id IN $viewer.reps
    RETURN rep.id AS rep
  } AS reps
RETURN reps, count(*) AS customers, sum(value) AS value
