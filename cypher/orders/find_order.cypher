// An order with its lines. What it cost is for those who see its customer in full.
// $viewer, $id
MATCH (o:Record {id: $id})
WHERE o:Order AND access.order(o)
WITH o, $viewer.all OR EXISTS { MATCH (o)<-[:PLACED]-(c:Customer) WHERE access.full(c) } AS full
RETURN o {.id, .code, .placedAt, .value, .status, .linesReturned, cost: CASE WHEN full THEN o.cost END} AS order,
  head(COLLECT { MATCH (o)<-[:PLACED]-(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} }) AS customer,
  head(COLLECT { MATCH (o)<-[:SOLD]-(rep:Rep) RETURN rep {.id, .name} }) AS rep,
  COLLECT {
    MATCH (o)-[line:CONTAINS]->(product:Product)
    RETURN line {.line, .quantity, .price, .discount, cost: CASE WHEN full THEN line.cost END, product: product {.id, .name}}
    ORDER BY line.line
  } AS lines
