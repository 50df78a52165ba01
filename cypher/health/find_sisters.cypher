// What the customer's parent, subsidiaries and their sisters order, as far as the viewer sees these in full.
// $viewer, $id: the customer
MATCH (customer:Record {id: $id})
WHERE customer:Customer AND access.full(customer)
CALL (customer) {
  MATCH (customer)-[:SUBSIDIARY_OF]-(sister:Customer)
  RETURN sister
  UNION
  MATCH (customer)-[:SUBSIDIARY_OF]->(:Customer)<-[:SUBSIDIARY_OF]-(sister:Customer)
  RETURN sister
}
MATCH (sister)-[:TRADED]->(trade:Trade)
WHERE sister <> customer AND access.full(sister)
RETURN sister {.id, .name} AS sister, trade {.asOf, .days, .dayValues, .dayOrders} AS trade
LIMIT 20
