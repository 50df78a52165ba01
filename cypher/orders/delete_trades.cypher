// Takes away the sums of customers that have no order left that counts.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (:Record {id: id})-[:TRADED]->(trade:Trade)
DETACH DELETE trade
