// An order with its lines.
// $viewer, $id
MATCH (o:Record {id: $id})
WHERE o:Order AND access.order(o)
RETURN properties(o) AS order,
  head(COLLECT { MATCH (o)<-[:PLACED]-(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} }) AS customer,
  head(COLLECT { MATCH (o)<-[:SOLD]-(rep:Rep) RETURN rep {.id, .name} }) AS rep,
  COLLECT {
    MATCH (o)-[line:CONTAINS]->(product:Product)
    RETURN line {.line, .quantity, .price, .discount, product: product {.id, .name}}
    ORDER BY line.line
  } AS lines
