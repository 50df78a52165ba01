// The customers that reps on two sides both work, most valuable first.
// $from, $to: the ids of the reps on either side; $limit: how many
// $viewer: only customers they answer for or work at; of the latter they see the owner and their own work
MATCH (rep:Record)
WHERE rep.id IN $from
CALL (rep) {
  MATCH (rep)-[:OWNS]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (rep)-[:RUNS]->(:Project)-[:FOR]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (rep)-[:SOLD]->(:Order)<-[:PLACED]-(customer:Customer)
  RETURN customer
}
WITH DISTINCT customer
WHERE customer.name IS NOT NULL AND (access.full(customer) OR access.works(customer))
WITH customer, access.full(customer) AS full
WITH customer, full, COLLECT {
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
WHERE any(rep IN reps WHERE rep IN $from) AND any(rep IN reps WHERE rep IN $to)
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE full
RETURN customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value, reps
ORDER BY coalesce(value, 0.0) DESC, name, id
LIMIT toInteger($limit)
