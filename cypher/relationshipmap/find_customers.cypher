// The customers some hubs work, most valuable first, with everybody who works them.
// $hubs: [{id, reps, skip, limit}], a hub being the reps it stands for
// $viewer: only customers they answer for or work at; of the latter not how much
UNWIND $hubs AS hub
CALL (hub) {
  MATCH (rep:Record)
  WHERE rep.id IN hub.reps
  MATCH (rep)<-[:WORKED_BY]-(customer:Customer)
  WHERE customer.name IS NOT NULL AND (access.full(customer) OR access.works(customer))
  WITH DISTINCT hub, customer
  WITH hub, customer, access.full(customer) AS full
  OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
  WHERE full
  WITH hub, customer, full, trade
  ORDER BY coalesce(trade.value12, 0.0) DESC, customer.name, customer.id
  WITH hub, collect({customer: customer, full: full, trade: trade}) AS found
  UNWIND found[hub.skip..hub.skip + hub.limit] AS each
  RETURN each.customer AS customer, each.full AS full, each.trade AS trade
}
RETURN hub.id AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value,
  CASE full
    WHEN true THEN COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) }
    ELSE 0
  END AS inside, COLLECT {
    MATCH (customer)-[by:WORKED_BY]->(rep:Rep)
    RETURN {rep: rep.id, owns: by.role IS NOT NULL, known: full OR rep.id IN $viewer.reps, projects: by.projects,
      orders: by.orders}
    ORDER BY coalesce(by.role, '') DESC, by.projects DESC, by.orders DESC, rep.id
  } AS works
