// The activities that answer to a question, as far as the viewer may see: how many, and those of one page.
// $viewer, $q: the conditions by topic, each null where not asked for, and "not": those that must not be met,
// $start: {every, reps, customers}: where to begin for who sees all, $order, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN $start.reps ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:DID]->(a:Activity)
  RETURN a
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:ABOUT]-(a:Activity)
  RETURN a
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)<-[:ABOUT]-(a:Activity)
  RETURN a
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.customers ELSE [] END AS id
  MATCH (:Record {id: id})<-[:ABOUT]-(a:Activity)
  RETURN a
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.customers ELSE [] END AS id
  MATCH (:Record {id: id})<-[:FOR]-(:Project)<-[:ABOUT]-(a:Activity)
  RETURN a
  UNION
  UNWIND CASE WHEN $viewer.all AND $start.every THEN [true] ELSE [] END AS every
  MATCH (a:Activity)
  WHERE a.at >= coalesce($start.since, datetime('0001-01-01T00:00Z'))
  RETURN a
}
WITH a, CASE WHEN a.status IS NOT NULL THEN a.status WHEN a.at > datetime() THEN 'planned' ELSE 'done' END AS status
WHERE ($q.when IS NULL OR coalesce(date(a.at) >= $q.when.from AND date(a.at) <= $q.when.to, false) <> ('when' IN $q.not))
  AND ($q.doing IS NULL OR coalesce(a.kind IN $q.doing, false) <> ('doing' IN $q.not))
  AND ($q.status IS NULL OR status IN $q.status <> ('status' IN $q.not))
  AND ($q.name IS NULL OR any(part IN $q.name WHERE toLower(coalesce(a.subject, '')) CONTAINS part) <> ('name' IN $q.not))
  AND access.activity(a)
  AND ($q.rep IS NULL OR EXISTS { MATCH (a)<-[:DID]-(rep:Rep) WHERE rep.id IN $q.rep } <> ('rep' IN $q.not))
  AND ($q.division IS NULL OR EXISTS { MATCH (a)<-[:DID]-(:Rep)-[:IN]->(division:Division) WHERE division.id IN $q.division } <> ('division' IN $q.not))
  AND ($q.branch IS NULL OR EXISTS { MATCH (a)<-[:DID]-(:Rep)-[:BASED_AT]->(branch:Branch) WHERE branch.id IN $q.branch } <> ('branch' IN $q.not))
  AND ($q.contact IS NULL AND $q.contactName IS NULL AND $q.title IS NULL OR EXISTS {
    MATCH (a)-[:WITH]->(x:Contact)
    WHERE access.contact(x)
      AND ($q.contact IS NULL AND $q.contactName IS NULL OR x.id IN coalesce($q.contact, []) OR any(part IN coalesce($q.contactName, []) WHERE x.searchName CONTAINS part))
      AND ($q.title IS NULL OR access.reach(x) AND any(form IN $q.title WHERE toLower(coalesce(x.title, '')) CONTAINS form))
  } <> ('contact' IN $q.not OR 'title' IN $q.not))
WITH a, status, head(COLLECT {
    CALL (a) {
      MATCH (a)-[:ABOUT]->(c:Customer)
      RETURN c
      UNION
      MATCH (a)-[:ABOUT]->(:Project)-[:FOR]->(c:Customer)
      RETURN c
    }
    WITH c
    WHERE access.summary(c)
    RETURN {c: c, full: access.full(c)} ORDER BY c.name LIMIT 1
  }) AS at
WHERE ($q.customer IS NULL AND $q.customerName IS NULL OR (coalesce(at.c.id IN coalesce($q.customer, []), false)
    OR coalesce(any(part IN coalesce($q.customerName, []) WHERE CASE WHEN at.full THEN at.c.searchName ELSE toLower(at.c.name + ' ' + coalesce(at.c.shortName, '') + ' ' + coalesce(at.c.nameEn, '')) END CONTAINS part), false)) <> ('customer' IN $q.not))
  AND ($q.city IS NULL OR coalesce(at.c.city IN $q.city, false) <> ('city' IN $q.not))
WITH a, status, at.c AS c
ORDER BY CASE WHEN $order IN ['oldest', 'quietest'] THEN a.at END, CASE $order WHEN 'name' THEN a.subject END, a.at DESC, a.id
WITH collect({a: a, status: status, c: c}) AS found
RETURN size(found) AS total, COLLECT {
    UNWIND found[$from..$to] AS row
    WITH row.a AS a, row.status AS status, row.c AS c
    WITH a, status, c, head(COLLECT { MATCH (a)<-[:DID]-(rep:Rep) RETURN rep ORDER BY rep.name LIMIT 1 }) AS rep
    RETURN {
      id: a.id, name: coalesce(a.subject, a.kind), full: true, doing: a.kind, words: [], status: status, customer: c {.id, .name},
      rep: rep {.id, .name},
      division: head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name, .nameEn, .colour} ORDER BY division.id LIMIT 1 }),
      at: date(a.at)
    }
  } AS rows
