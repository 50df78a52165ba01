// How many customers, worth how much in 12 months, and how they fare, are worked by which reps, for whoever sees them all.
// $viewer: see find_worked_by_team for everybody else
MATCH (customer:Customer)
WHERE customer.name IS NOT NULL AND access.full(customer)
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
OPTIONAL MATCH (customer)-[:FARES]->(health:Health)
OPTIONAL MATCH (customer)<-[:FOR]-(project:Project {status: 'open'})
WITH customer, trade, health, count(project) AS open, sum(project.value) AS openValue
WITH [(customer)-[:WORKED_BY]->(rep:Rep) | rep.id] AS reps, coalesce(trade.value12, 0.0) AS value,
  coalesce(health.profit, 0.0) AS profit, coalesce(health.standing, 'unknown') AS standing, open, openValue,
  access.overlaps(customer) AS overlaps, access.declines(customer) AS declines, access.neglected(customer) AS neglected,
  EXISTS {
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
