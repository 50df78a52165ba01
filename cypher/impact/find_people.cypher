// Whom a change of records concerns: those who answer for them, who run or help open projects that hang on them, who
// work there and belong to the division that answers, and whom these report to. Said of each is whether the viewer may
// know what ties them.
// $viewer, $ids
UNWIND $ids AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n:Customer)<-[owns:OWNS]-(rep:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN rep, CASE owns.role WHEN 'co-owner' THEN 'co-owner' ELSE 'owner' END AS why, n AS by
  UNION
  MATCH (n:Contact)-[job:WORKS_AT]->(c:Customer)<-[owns:OWNS]-(rep:Rep)
  WHERE (owns.until IS NULL OR owns.until >= date()) AND (job.until IS NULL OR job.until >= date())
  RETURN rep, CASE owns.role WHEN 'co-owner' THEN 'co-owner' ELSE 'owner' END AS why, c AS by
  UNION
  MATCH (n:Project)-[:FOR]->(c:Customer)<-[owns:OWNS]-(rep:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN rep, CASE owns.role WHEN 'co-owner' THEN 'co-owner' ELSE 'owner' END AS why, c AS by
  UNION
  MATCH (n:Customer|Contact)-[:FOR|PLAYS]-(by:Project)<-[work:RUNS|HELPS]-(rep:Rep)
  WHERE coalesce(by.status, 'open') = 'open'
  RETURN rep, CASE type(work) WHEN 'RUNS' THEN 'runs' ELSE 'helps' END AS why, by
  UNION
  MATCH (n:Project)<-[work:RUNS|HELPS]-(rep:Rep)
  RETURN rep, CASE type(work) WHEN 'RUNS' THEN 'runs' ELSE 'helps' END AS why, n AS by
  UNION
  MATCH (n:Product|ProductLine)<-[:IN_LINE]-{0,1}()<-[:OFFERS]-(by:Project)<-[:RUNS]-(rep:Rep)
  WHERE coalesce(by.status, 'open') = 'open'
  RETURN rep, 'runs' AS why, by
  UNION
  MATCH (n:Customer)-[:WORKED_BY]->(rep:Rep)
  WHERE EXISTS { MATCH (n)<-[:OWNS]-(:Rep)-[:IN]->(:Division)<-[:IN]-(rep) }
  RETURN rep, 'works' AS why, n AS by
}
WITH rep, why, by, access.named(by) AND (NOT by:Customer OR why = 'owner' OR access.full(by)) AS seen
WHERE coalesce(rep.status, 'active') <> 'left'
CALL (rep, why, by, seen) {
  RETURN rep AS person, why AS how, CASE WHEN seen AND by:Project THEN by.name END AS name
  UNION
  MATCH (rep)-[:REPORTS_TO]->(boss:Rep)
  WHERE coalesce(boss.status, 'active') <> 'left'
  RETURN boss AS person, 'manager' AS how, rep.name AS name
}
WITH DISTINCT person, how, name, seen
RETURN person.id AS id, person.name AS name, how AS why, CASE WHEN seen THEN name END AS by, seen
ORDER BY CASE how WHEN 'owner' THEN 0 WHEN 'co-owner' THEN 1 WHEN 'runs' THEN 2 WHEN 'helps' THEN 3 WHEN 'works' THEN 4 ELSE 5 END,
  name, id
