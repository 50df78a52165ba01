// Customers that reps answer for, with money at stake, that nobody was in touch with for some time. Where a customer has
// no owner, its co-owners answer for it.
// $viewer, $reps: whose, $quietSince: from when on nobody was
UNWIND $reps AS id
MATCH (:Rep&Record {id: id})-[owns:OWNS]->(customer:Customer)
WHERE (owns.until IS NULL OR owns.until >= date()) AND access.full(customer)
  AND (coalesce(owns.role, 'owner') = 'owner' OR NOT EXISTS {
    MATCH (customer)<-[first:OWNS]-(:Rep)
    WHERE coalesce(first.role, 'owner') = 'owner' AND (first.until IS NULL OR first.until >= date())
  })
OPTIONAL MATCH (work:Work {id: 'work:' + customer.id})
OPTIONAL MATCH (trade:Trade {id: 'trade:' + customer.id})
WITH id, customer, coalesce(work.openValue, 0.0) + coalesce(trade.value12, 0.0) AS value, work.lastActivity AS at
WHERE value > 0 AND (at IS NULL OR at < $quietSince)
RETURN id AS rep, customer.id AS key, customer.name AS name, date(at) AS day, value, at
ORDER BY value DESC, key
