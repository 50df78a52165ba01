// Internal: what is tied to some records, each by how strongly, the strongest first: for the search of ways, which runs on
// ids and strengths alone. What of a way is shown is read anew with the viewer, and the rest never leaves the service.
// Never through a division, a branch, or what is sold, which tie everything to everything.
// $ids: the records, $met: ids of the reps of whom those they met are wanted too, $most: how many for each,
// $links, $meetings: at how many links of one kind, and meetings, of a rep to look; what hangs on those not looked at is
// found from the other end, where links are few
UNWIND $ids AS id
MATCH (n:Record {id: id})
CALL (n) {
  CALL (n) {
    MATCH (n:Rep)-[owns:OWNS]->(m:Customer)
    WITH owns, m LIMIT $links
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN m, 'OWNS' AS type, CASE owns.role WHEN 'co-owner' THEN 0.45 ELSE 0.6 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Rep)<-[worked:WORKED_BY]-(m:Customer)
    WITH worked, m LIMIT $links
    RETURN m, 'WORKED_BY' AS type, 0.2 AS base, coalesce(worked.activities, 0) + coalesce(worked.orders, 0) AS times,
      coalesce(date(worked.lastActivity), date(worked.lastOrder)) AS last
    UNION ALL
    MATCH (n:Rep)-[:RUNS|HELPS]->(m:Project)
    WITH m LIMIT $links
    RETURN m, 'RUNS' AS type, CASE coalesce(m.status, 'open') WHEN 'open' THEN 0.6 WHEN 'won' THEN 0.4 ELSE 0.1 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Rep)-[:REPORTS_TO]-(m:Rep)
    WHERE coalesce(m.status, 'active') <> 'left'
    RETURN m, 'REPORTS_TO' AS type, 0.6 AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Rep)-[:DID]->(activity:Activity)
    WHERE n.id IN $met
    WITH activity LIMIT $meetings
    MATCH (activity)-[:WITH]->(m:Contact)
    WHERE access.happened(activity)
    RETURN m, 'MET' AS type, 0.25 AS base, count(*) AS times, date(max(activity.at)) AS last
    UNION ALL
    MATCH (n:Customer)<-[owns:OWNS]-(m:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN m, 'OWNS' AS type, CASE owns.role WHEN 'co-owner' THEN 0.45 ELSE 0.6 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Customer)-[worked:WORKED_BY]->(m:Rep)
    RETURN m, 'WORKED_BY' AS type, 0.2 AS base, coalesce(worked.activities, 0) + coalesce(worked.orders, 0) AS times,
      coalesce(date(worked.lastActivity), date(worked.lastOrder)) AS last
    UNION ALL
    MATCH (n:Customer)<-[job:WORKS_AT]-(m:Contact)
    RETURN m, 'WORKS_AT' AS type, CASE WHEN job.until < date() THEN 0.2 WHEN m.status = 'left' THEN 0.2 ELSE 0.55 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Contact)-[job:WORKS_AT]->(m:Customer)
    RETURN m, 'WORKS_AT' AS type, CASE WHEN job.until < date() THEN 0.2 WHEN n.status = 'left' THEN 0.2 ELSE 0.55 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Customer)-[:SUBSIDIARY_OF]-(m:Customer)
    RETURN m, 'SUBSIDIARY_OF' AS type, 0.4 AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Customer)<-[:FOR]-(m:Project)
    RETURN m, 'FOR' AS type, CASE coalesce(m.status, 'open') WHEN 'open' THEN 0.6 WHEN 'won' THEN 0.4 ELSE 0.1 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Contact)<-[:WITH]-(activity:Activity)<-[:DID]-(m:Rep)
    WHERE access.happened(activity)
    RETURN m, 'MET' AS type, 0.25 AS base, count(*) AS times, date(max(activity.at)) AS last
    UNION ALL
    MATCH (n:Contact)-[plays:PLAYS]->(m:Project)
    RETURN m, 'PLAYS' AS type, CASE WHEN plays.key THEN 0.6 ELSE 0.35 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Project)<-[plays:PLAYS]-(m:Contact)
    RETURN m, 'PLAYS' AS type, CASE WHEN plays.key THEN 0.6 ELSE 0.35 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Project)-[:FOR]->(m:Customer)
    RETURN m, 'FOR' AS type, CASE coalesce(n.status, 'open') WHEN 'open' THEN 0.6 WHEN 'won' THEN 0.4 ELSE 0.1 END AS base, 0 AS times, null AS last
    UNION ALL
    MATCH (n:Project)<-[:RUNS|HELPS]-(m:Rep)
    WHERE coalesce(m.status, 'active') <> 'left'
    RETURN m, 'RUNS' AS type, CASE coalesce(n.status, 'open') WHEN 'open' THEN 0.6 WHEN 'won' THEN 0.4 ELSE 0.1 END AS base, 0 AS times, null AS last
  }
  WITH m, type, (1 - base) * (1 - CASE WHEN last IS NULL THEN 0.0 ELSE 0.7 * (1 - exp(-times / 6.0)) * 0.5 ^ (duration.inDays(last, date()).days / 120.0) END) AS doubt
  WITH m, collect(type) AS types, reduce(left = 1.0, one IN collect(doubt) | left * one) AS doubt
  WHERE NOT m:Rep OR coalesce(m.status, 'active') <> 'left'
  RETURN m, types, 1 - doubt AS strength
  ORDER BY strength DESC
  LIMIT $most
}
RETURN id AS from, m.id AS to, head([label IN labels(m) WHERE label <> 'Record']) AS kind, types, strength
