// Internal: what a rep holds that passes to others, each with the customer it belongs to, or by itself.
// $rep: the rep's id, $kinds: [{label, types, statuses}], $now
MATCH (rep:Record {id: $rep})
CALL (rep) {
  MATCH (rep)-[link:OWNS]->(customer:Customer)
  RETURN customer.id AS unit, customer.id AS target, link
  UNION
  UNWIND $kinds AS kind
  MATCH (rep)-[link:$any(kind.types)]->(target:Record)
  WHERE kind.label IN labels(target) AND target.privateTo IS NULL
    AND (target.status IN kind.statuses OR (target.status IS NULL AND (target.at IS NULL OR target.at > $now)))
  WITH rep, target, link, COLLECT {
      MATCH (target)-[:FOR|ABOUT]->(customer:Customer)
      RETURN customer.id ORDER BY NOT EXISTS { (rep)-[:OWNS]->(customer) }, customer.id
    } + COLLECT {
      MATCH (target)-[:ABOUT]->(:Project)-[:FOR]->(customer:Customer)
      RETURN customer.id ORDER BY NOT EXISTS { (rep)-[:OWNS]->(customer) }, customer.id
    } + COLLECT {
      MATCH (target)-[:ABOUT|WITH]->(:Contact)-[job:WORKS_AT]->(customer:Customer)
      WHERE job.until IS NULL OR job.until >= date()
      RETURN customer.id ORDER BY NOT EXISTS { (rep)-[:OWNS]->(customer) }, customer.id
    } AS customers
  RETURN coalesce(head(customers), target.id) AS unit, target.id AS target, link
}
RETURN unit, rep.id AS from, type(link) AS type, target AS to, properties(link) AS properties
ORDER BY unit, to, type
