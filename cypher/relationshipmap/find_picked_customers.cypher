// Certain customers, with everybody who works them.
// $ids: their ids; $viewer: only customers they answer for or work at; of the latter not how much
UNWIND $ids AS id
MATCH (customer:Record {id: id})
WHERE customer:Customer AND customer.name IS NOT NULL AND (access.full(customer) OR access.works(customer))
WITH DISTINCT customer
WITH customer, access.full(customer) AS full
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE full
RETURN '' AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value,
  CASE full
    WHEN true THEN COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) }
    ELSE 0
  END AS inside, COLLECT {
    MATCH (customer)-[by:WORKED_BY]->(rep:Rep)
    RETURN {rep: rep.id, owns: by.role IS NOT NULL, known: full OR rep.id IN $viewer.reps, projects: by.projects,
      orders: by.orders}
    ORDER BY coalesce(by.role, '') DESC, by.projects DESC, by.orders DESC, rep.id
  } AS works
ORDER BY coalesce(value, 0.0) DESC, name, id
