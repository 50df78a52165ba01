// Internal: the customers among records, and those that projects, orders, activities and contacts among them belong to.
// $ids: ids of records of any kind
UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  WITH record WHERE record:Customer
  RETURN record AS customer
  UNION
  MATCH (record)-[:FOR|WORKS_AT|ABOUT]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (record)-[:ABOUT]->(:Project)-[:FOR]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (record:Order)<-[:PLACED]-(customer:Customer)
  RETURN customer
  UNION
  MATCH (record:Activity)-[:WITH]->(:Contact)-[:WORKS_AT]->(customer:Customer)
  RETURN customer
}
RETURN DISTINCT customer.id AS id
