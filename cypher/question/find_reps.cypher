// The reps that answer to a question: the directory is open to all who sell; whom somebody knows and what they work, as
// far as the viewer may see. How many, and those of one page.
// $viewer, $q: the conditions by topic, each null where not asked for, and "not": those that must not be met,
// $start: {customers, parts, contacts, people}: the customers and contacts asked for, by ids and by parts of names, and
// whether contacts are asked for, $order, $from, $to
CALL () {
  UNWIND $start.customers AS id
  MATCH (c:Record {id: id})
  WHERE c:Customer AND access.summary(c)
  RETURN collect(c) AS named
}
CALL () {
  UNWIND $start.parts AS part
  MATCH (c:Record)
  WHERE c.searchName CONTAINS part AND c:Customer AND access.full(c)
  RETURN collect(c) AS alike
}
WITH named + alike AS customers
CALL (customers) {
  CALL (customers) {
    UNWIND CASE WHEN $start.people THEN customers ELSE [] END AS c
    MATCH (c)<-[at:WORKS_AT]-(x:Contact)
    WHERE at.until IS NULL OR at.until >= date()
    RETURN x
    UNION
    UNWIND $start.contacts AS id
    MATCH (x:Record {id: id})
    WHERE x:Contact
    RETURN x
    UNION
    UNWIND CASE WHEN $start.people AND $q.customer IS NULL AND $q.customerName IS NULL AND $q.contact IS NULL THEN $viewer.reps ELSE [] END AS id
    MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:WORKS_AT]-(x:Contact)
    RETURN x
  }
  WITH x
  WHERE access.reach(x) AND ($q.title IS NULL OR any(form IN $q.title WHERE toLower(coalesce(x.title, '')) CONTAINS form
    OR EXISTS { MATCH (x)-[job:WORKS_AT]->(c:Customer) WHERE toLower(coalesce(job.title, '')) CONTAINS form AND access.summary(c) }))
  RETURN collect(DISTINCT x) AS contacts
}
CALL (customers, contacts) {
  UNWIND contacts AS x
  MATCH (x)<-[:WITH]-(activity:Activity)<-[:DID]-(rep:Rep)
  WHERE access.activity(activity) AND access.happened(activity)
  RETURN rep, max(activity.at) AS at
  UNION ALL
  UNWIND contacts AS x
  MATCH (x)-[:PLAYS]->(project:Project)<-[:RUNS|HELPS]-(rep:Rep)
  WHERE access.project(project)
  RETURN rep, null AS at
  UNION ALL
  UNWIND CASE WHEN $start.people THEN [] ELSE customers END AS c
  MATCH (c)<-[owns:OWNS]-(rep:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN rep, null AS at
  UNION ALL
  UNWIND CASE WHEN $start.people THEN [] ELSE customers END AS c
  MATCH (c)-[worked:WORKED_BY]->(rep:Rep)
  WHERE access.full(c)
  RETURN rep, null AS at
  UNION ALL
  UNWIND CASE WHEN $start.people OR $q.customer IS NOT NULL OR $q.customerName IS NOT NULL THEN [] ELSE [true] END AS every
  MATCH (rep:Rep)
  WHERE rep.name IS NOT NULL AND ($viewer.all OR size($viewer.reps) > 0)
  RETURN rep, null AS at
}
WITH rep, max(at) AS at
WITH rep, at, head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division ORDER BY division.id LIMIT 1 }) AS division,
  head(COLLECT { MATCH (rep)-[:BASED_AT]->(branch:Branch) RETURN branch ORDER BY branch.id LIMIT 1 }) AS branch
WHERE ($viewer.all OR size($viewer.reps) > 0)
  AND ($q.division IS NULL OR coalesce(division.id IN $q.division, false) <> ('division' IN $q.not))
  AND ($q.branch IS NULL OR coalesce(branch.id IN $q.branch, false) <> ('branch' IN $q.not))
  AND ($q.city IS NULL OR (coalesce(rep.city IN $q.city, false) OR coalesce(branch.city IN $q.city, false)) <> ('city' IN $q.not))
  AND ($q.status IS NULL OR coalesce(rep.status, 'active') IN $q.status <> ('status' IN $q.not))
  AND ($q.name IS NULL OR any(part IN $q.name WHERE rep.searchName CONTAINS part) <> ('name' IN $q.not))
  AND ($q.quiet IS NULL OR ($viewer.all OR rep.id IN $viewer.reps) AND NOT EXISTS {
    MATCH (rep)-[:DID]->(activity:Activity)
    WHERE date(activity.at) >= $q.quiet.from AND date(activity.at) <= $q.quiet.to AND access.happened(activity)
  } <> ('quiet' IN $q.not))
WITH rep, at, division, branch
ORDER BY CASE $order WHEN 'newest' THEN rep.since END DESC, CASE $order WHEN 'oldest' THEN rep.since END, at IS NULL, at DESC, rep.name, rep.id
WITH collect({rep: rep, at: at, division: division, branch: branch}) AS found
RETURN size(found) AS total, COLLECT {
    UNWIND found[$from..$to] AS row
    WITH row.rep AS rep, row.at AS at, row.division AS division, row.branch AS branch
    RETURN {
      id: rep.id, name: rep.name, full: true, words: [rep.title, coalesce(rep.city, branch.city)], status: coalesce(rep.status, 'active'),
      division: division {.id, .name, .nameEn, .colour}, at: date(at)
    }
  } AS rows
