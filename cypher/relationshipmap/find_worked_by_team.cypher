// How many customers, worth how much in 12 months, and how they fare, are worked by which reps.
// $viewer: only customers they answer for or work at count, and only sums of those they answer for
MATCH (start:Record)
WHERE start.id IN $viewer.reps
CALL (start) {
  MATCH (start)-[:OWNS]->(customer:Customer)
  RETURN customer
  UNION
  MATCH (start)-[:RUNS|HELPS]->(:Project)-[:FOR]->(customer:Customer)
  RETURN customer
}
WITH DISTINCT customer
WHERE customer.name IS NOT NULL AND (access.full(customer) OR access.works(customer))
WITH customer, access.full(customer) AS full
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WHERE full
OPTIONAL MATCH (customer)-[:FARES]->(health:Health)
WHERE full
OPTIONAL MATCH (customer)<-[:FOR]-(project:Project {status: 'open'})
WHERE access.project(project)
WITH customer, full, trade, health, count(project) AS open, sum(project.value) AS openValue
WITH [(customer)-[:WORKED_BY]->(rep:Rep) | rep.id] AS reps, coalesce(trade.value12, 0.0) AS value,
  coalesce(health.profit, 0.0) AS profit, coalesce(health.standing, 'unknown') AS standing, open, openValue,
  access.overlaps(customer) AS overlaps, full AND access.declines(customer) AS declines,
  full AND access.neglected(customer) AS neglected, EXISTS {
    MATCH (customer)<-[owns:OWNS]-(own:Rep)
    WHERE own.id = $viewer.rep AND (owns.until IS NULL OR owns.until >= date())
  } AS mine
RETURN reps, count(*) AS customers, sum(value) AS value, sum(profit) AS profit,
  sum(CASE standing WHEN 'profitable' THEN 1 ELSE 0 END) AS earning,
  sum(CASE standing WHEN 'break-even' THEN 1 ELSE 0 END) AS even,
  sum(CASE standing WHEN 'loss-making' THEN 1 ELSE 0 END) AS losing,
  sum(CASE WHEN overlaps THEN 1 ELSE 0 END) AS overlaps, sum(CASE WHEN declines THEN 1 ELSE 0 END) AS declines,
  sum(CASE WHEN neglected THEN 1 ELSE 0 END) AS neglected, sum(CASE WHEN mine THEN 1 ELSE 0 END) AS mine,
  sum(CASE WHEN open > 0 THEN 1 ELSE 0 END) AS pursued, sum(open) AS projects, sum(openValue) AS openValue
