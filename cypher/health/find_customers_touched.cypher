// Internal: the customers among records, and those that projects and activities among them are about.
// $ids: ids of records of any kind
UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  WITH record WHERE record:Customer
  RETURN record AS customer
  UNION
  MATCH (record:Project)-[:FOR]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (record:Activity)-[:ABOUT]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (record:Activity)-[:ABOUT]->(:Project)-[:FOR]->(customer:Customer)
  RETURN customer
}
RETURN DISTINCT customer.id AS id
