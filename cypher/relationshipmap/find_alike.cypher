// Pairs of customers that may be one, with the reps who work either side.
// $viewer: both customers must be ones they answer for
MATCH (one:Customer)-[:LOOKS_LIKE]->(other:Customer)
WHERE access.full(one) AND access.full(other)
UNWIND [one, other] AS customer
WITH one, other, customer, COLLECT {
    MATCH (customer)<-[owns:OWNS]-(rep:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN rep.id AS rep
    UNION
    MATCH (customer)<-[:FOR]-(:Project)<-[:RUNS]-(rep:Rep)
    RETURN rep.id AS rep
    UNION
    MATCH (customer)-[:PLACED]->(:Order)<-[:SOLD]-(rep:Rep)
    RETURN rep.id AS rep
  } AS reps, head([(customer)-[:TRADED]->(trade:Trade) | trade.value12]) AS value
WITH one, other, collect({id: customer.id, name: customer.name, nameEn: customer.nameEn, value: value, reps: reps}) AS sides
RETURN sides
