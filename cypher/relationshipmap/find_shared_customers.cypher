// The customers that reps on two sides both work, most valuable first.
// $from, $to: the ids of the reps on either side; $limit: how many
// $viewer: only customers they answer for or work at, and only sums of those they answer for
MATCH (rep:Record)
WHERE rep.id IN $from
MATCH (rep)<-[:WORKED_BY]-(customer:Customer)-[:WORKED_BY]->(other:Rep)
WHERE other.id IN $to AND customer.name IS NOT NULL AND (access.full(customer) OR access.works(customer))
WITH DISTINCT customer
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE access.full(customer)
RETURN customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value
ORDER BY coalesce(value, 0.0) DESC, name, id
LIMIT toInteger($limit)
