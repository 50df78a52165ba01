// Customers nobody owns, runs a project at or sells to, most valuable first.
// $skip, $limit: which of them; $viewer: only customers they answer for
MATCH (customer:Customer)
WHERE customer.name IS NOT NULL AND access.full(customer)
  AND NOT EXISTS {
    MATCH (customer)<-[owns:OWNS]-(:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
  } AND NOT EXISTS { (customer)<-[:FOR]-(:Project)<-[:RUNS]-(:Rep) }
  AND NOT EXISTS { (customer)-[:PLACED]->(:Order)<-[:SOLD]-(:Rep) }
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WITH customer, trade
ORDER BY coalesce(trade.value12, 0.0) DESC, customer.name, customer.id
SKIP toInteger($skip) LIMIT toInteger($limit)
RETURN $hub AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, customer.city AS city,
  trade.value12 AS value, trade.orders AS orders,
  COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) } AS inside, [] AS works
