// The customers some hubs work, most valuable first, with everybody who works them.
// $hubs: [{id, reps, skip, limit}], a hub being the reps it stands for
// $viewer: only customers they answer for or work at; of the latter they see the owner and their own work
UNWIND $hubs AS hub
CALL (hub) {
  MATCH (rep:Record)
  WHERE rep.id IN hub.reps
  CALL (rep) {
    MATCH (rep)-[owns:OWNS]->(customer:Customer)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN customer, true AS told
    UNION
    MATCH (rep)-[:RUNS]->(:Project)-[:FOR]->(customer:Customer)
    RETURN customer, rep.id IN $viewer.reps AS told
    UNION
    MATCH (rep)-[:SOLD]->(:Order)<-[:PLACED]-(customer:Customer)
    RETURN customer, rep.id IN $viewer.reps AS told
  }
  WITH DISTINCT hub, customer, told, access.full(customer) AS full
  WHERE customer.name IS NOT NULL AND (full OR told AND access.works(customer))
  WITH DISTINCT hub, customer, full
  OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
  WHERE full
  WITH hub, customer, full, trade
  ORDER BY coalesce(trade.value12, 0.0) DESC, customer.name, customer.id
  WITH hub, collect({customer: customer, full: full, trade: trade}) AS found
  UNWIND found[hub.skip..hub.skip + hub.limit] AS each
  RETURN each.customer AS customer, each.full AS full, each.trade AS trade
}
RETURN hub.id AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, customer.city AS city,
  trade.value12 AS value, trade.orders AS orders,
  CASE full
    WHEN true THEN COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) }
    ELSE 0
  END AS inside, COLLECT {
    MATCH (customer)<-[owns:OWNS]-(rep:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN {rep: rep.id, type: 'OWNS', count: 1} AS work
    UNION
    MATCH (customer)<-[:FOR]-(project:Project)<-[:RUNS]-(rep:Rep)
    WHERE full OR rep.id IN $viewer.reps
    WITH rep, count(project) AS projects
    RETURN {rep: rep.id, type: 'RUNS', count: projects} AS work
    UNION
    MATCH (customer)-[:PLACED]->(order:Order)<-[:SOLD]-(rep:Rep)
    WHERE full OR rep.id IN $viewer.reps
    WITH rep, count(order) AS orders
    RETURN {rep: rep.id, type: 'SOLD', count: orders} AS work
  } AS works
