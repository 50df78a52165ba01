// Takes away the sums of customers that have no order left.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Record {id: id})-[:TRADED]->(trade:Trade)
WHERE NOT EXISTS {
  MATCH (customer)-[:PLACED]->(order:Order)
  WHERE coalesce(order.status, 'placed') <> 'cancelled'
}
DETACH DELETE trade
