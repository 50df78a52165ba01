// The most valuable customers of all.
// $limit: how many; $viewer: only customers they answer for
MATCH (customer:Customer)-[:TRADED]->(trade:Trade)
WHERE customer.name IS NOT NULL AND trade.value12 > 0 AND access.full(customer)
WITH customer, trade
ORDER BY trade.value12 DESC, customer.id
LIMIT toInteger($limit)
RETURN '' AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, customer.city AS city,
  trade.value12 AS value, trade.orders AS orders,
  COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) } AS inside, COLLECT {
    MATCH (customer)<-[owns:OWNS]-(rep:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN {rep: rep.id, type: 'OWNS', count: 1} AS work
    UNION
    MATCH (customer)<-[:FOR]-(project:Project)<-[:RUNS]-(rep:Rep)
    WITH rep, count(project) AS projects
    RETURN {rep: rep.id, type: 'RUNS', count: projects} AS work
    UNION
    MATCH (customer)-[:PLACED]->(order:Order)<-[:SOLD]-(rep:Rep)
    WITH rep, count(order) AS orders
    RETURN {rep: rep.id, type: 'SOLD', count: orders} AS work
  } AS works
