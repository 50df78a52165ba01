// Pairs of customers that may be one, with the reps who work either side.
// $viewer: both customers must be ones they answer for or work at, and only sums of those they answer for
MATCH (one:Customer)-[like:LOOKS_LIKE]->(other:Customer)
WHERE like.score > 0 AND (access.full(one) OR access.works(one)) AND (access.full(other) OR access.works(other))
UNWIND [one, other] AS customer
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE access.full(customer)
WITH one, other, customer, trade
RETURN collect({id: customer.id, name: customer.name, nameEn: customer.nameEn, value: trade.value12,
  reps: [(customer)-[:WORKED_BY]->(rep:Rep) | rep.id]}) AS sides, one.id AS one, other.id AS other
