// Internal: a change of who answers for a customer, as it was noted.
// $id: the change's
MATCH (change:Change {id: $id, what: 'owners'})-[:OF]->(customer:Customer)
RETURN change.id AS id, customer.id AS customer, change.at AS at, change.by AS by, change.before AS before,
  change.after AS after
