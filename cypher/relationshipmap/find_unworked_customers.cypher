// Customers nobody works, most valuable first.
// $hub: what to call them, $skip, $limit: which of them; $viewer: only customers they answer for or work at
MATCH (customer:Customer)
WHERE customer.name IS NOT NULL AND NOT EXISTS { (customer)-[:WORKED_BY]->(:Rep) }
  AND (access.full(customer) OR access.works(customer))
WITH customer, access.full(customer) AS full
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE full
WITH customer, full, trade
ORDER BY coalesce(trade.value12, 0.0) DESC, customer.name, customer.id
SKIP toInteger($skip) LIMIT toInteger($limit)
RETURN $hub AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value,
  CASE full
    WHEN true THEN COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) }
    ELSE 0
  END AS inside, [] AS works
