// The most valuable customers of all, with everybody who works them.
// $limit: how many; $viewer: only customers they answer for
MATCH (customer:Customer)-[:TRADED]->(trade:Trade)
WHERE customer.name IS NOT NULL AND trade.value12 > 0 AND access.full(customer)
WITH customer, trade
ORDER BY trade.value12 DESC, customer.id
LIMIT toInteger($limit)
RETURN '' AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value,
  COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) } AS inside, COLLECT {
    MATCH (customer)-[by:WORKED_BY]->(rep:Rep)
    RETURN {rep: rep.id, owns: by.role IS NOT NULL, known: true, projects: by.projects, orders: by.orders}
    ORDER BY coalesce(by.role, '') DESC, by.projects DESC, by.orders DESC, rep.id
  } AS works
