// Forgets how customers fare that have no orders any more, and the alerts that rested on these.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Record {id: id})
CALL (customer) {
  MATCH (customer)-[:FARES]->(health:Health)
  DETACH DELETE health
}
CALL (customer) {
  MATCH (customer)<-[:ABOUT]-(alert:Alert {state: 'open'})
  WHERE alert.task IS NULL
  DETACH DELETE alert
}
