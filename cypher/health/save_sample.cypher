// Adds customers with their orders, for measuring.
// $rows: [{id, name, rep, orders: [[id, day, value, cost]]}]
UNWIND $rows AS row
MERGE (customer:Record {id: row.id})
SET customer:Customer, customer.name = row.name, customer.status = 'active', customer.version = 0, customer.edited = []
WITH row, customer
CALL (row, customer) {
  MATCH (rep:Record {id: row.rep})
  MERGE (rep)-[owns:OWNS]->(customer)
  SET owns.role = 'owner'
}
CALL (row, customer) {
  UNWIND row.orders AS one
  MERGE (order:Record {id: one[0]})
  SET order:Order, order.code = one[0], order.placedAt = one[1], order.value = one[2], order.cost = one[3],
    order.status = 'placed', order.version = 0, order.edited = []
  MERGE (customer)-[:PLACED]->(order)
}
