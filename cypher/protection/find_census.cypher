// Internal: the customers that divisions hold or have in their pools, with who owns them and what they ordered in twelve
// months. Those in the pool count for the grades only, so that these stay while customers return one by one.
// $divisions: ids, an empty one for reps of none; null for all, $day: links that are over by then are left out
CALL () {
  MATCH (rep:Rep)
  WITH rep, coalesce(head(COLLECT { MATCH (rep)-[:IN]->(home:Division) RETURN home.id ORDER BY home.id LIMIT 1 }), '') AS division
  WHERE $divisions IS NULL OR division IN $divisions
  MATCH (rep)-[owns:OWNS]->(customer:Customer)
  WHERE coalesce(owns.role, 'owner') <> 'co-owner' AND (owns.until IS NULL OR owns.until >= $day)
  RETURN customer, division, rep.id AS owner
  UNION
  MATCH (entry:PoolEntry {state: 'open'})<-[:POOLED]-(customer:Customer)
  WHERE $divisions IS NULL OR entry.division IN $divisions
  RETURN customer, entry.division AS division, NULL AS owner
}
WITH customer, division, collect(owner) AS owners
RETURN customer.id AS customer, division, owners,
  head(COLLECT { MATCH (customer)-[:TRADED]->(trade:Trade) RETURN trade.value12 }) AS value
