// How customers and projects that are drawn fare.
// $ids: the records; $viewer: only what they may see, and of customers they do not answer for only whether they overlap
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE (record:Customer AND (access.full(record) OR access.works(record))) OR (record:Project AND access.project(record))
WITH record, record:Customer AND access.full(record) AS full
OPTIONAL MATCH (record)-[:TRADED]->(trade:Trade)
WHERE full
OPTIONAL MATCH (record)-[:FARES]->(health:Health)
WHERE full
OPTIONAL MATCH (record)<-[:FOR]-(project:Project {status: 'open'})
WHERE access.project(project)
WITH record, full, trade, health, count(project) AS open, sum(project.value) AS openValue
WITH record, trade, health, open + CASE WHEN record:Project AND record.status = 'open' THEN 1 ELSE 0 END AS open,
  openValue + CASE WHEN record:Project AND record.status = 'open' THEN coalesce(record.value, 0.0) ELSE 0.0 END AS openValue,
  record:Customer AND access.overlaps(record) AS overlaps, full AND access.declines(record) AS declines,
  full AND access.neglected(record) AS neglected, EXISTS {
    MATCH (record)<-[owns:OWNS]-(own:Rep)
    WHERE own.id = $viewer.rep AND (owns.until IS NULL OR owns.until >= date())
  } OR EXISTS {
    MATCH (record)<-[:RUNS]-(own:Rep)
    WHERE own.id = $viewer.rep
  } AS mine
RETURN record.id AS id, 1 AS customers, coalesce(trade.value12, 0.0) AS value, coalesce(health.profit, 0.0) AS profit,
  CASE health.standing WHEN 'profitable' THEN 1 ELSE 0 END AS earning,
  CASE health.standing WHEN 'break-even' THEN 1 ELSE 0 END AS even,
  CASE health.standing WHEN 'loss-making' THEN 1 ELSE 0 END AS losing,
  CASE WHEN overlaps THEN 1 ELSE 0 END AS overlaps, CASE WHEN declines THEN 1 ELSE 0 END AS declines,
  CASE WHEN neglected THEN 1 ELSE 0 END AS neglected, CASE WHEN mine THEN 1 ELSE 0 END AS mine,
  CASE WHEN open > 0 THEN 1 ELSE 0 END AS pursued, open AS projects, openValue
