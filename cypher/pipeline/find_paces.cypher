// Internal: how many days the won and lost projects of each division took from their beginning to their decision, the median.
MATCH (p:Project)
WHERE p.status IN ['won', 'lost'] AND p.openedAt IS NOT NULL AND p.closedAt >= p.openedAt
MATCH (p)<-[:RUNS]-(:Rep)-[:IN]->(division:Division)
WITH division, percentileCont(duration.inDays(p.openedAt, p.closedAt).days, 0.5) AS median, count(*) AS projects
RETURN division.id AS division, median, projects
