// The contacts that answer to a question, as far as the viewer may see: how many, and those of one page. What somebody is
// now, and when they were met last, counts for those only who reach them now.
// $viewer, $q: the conditions by topic, each null where not asked for, and "not": those that must not be met,
// $start: {every, reps, customers, parts}: where to begin for who sees all, $measure: {last}: what the order needs,
// $order, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN $start.reps ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:WORKS_AT]-(x:Contact)
  RETURN x
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)<-[:PLAYS]-(x:Contact)
  RETURN x
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.customers ELSE [] END AS id
  MATCH (:Record {id: id})<-[:WORKS_AT]-(x:Contact)
  RETURN x
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.parts ELSE [] END AS part
  MATCH (customer:Record)<-[:WORKS_AT]-(x:Contact)
  WHERE customer.searchName CONTAINS part
  RETURN x
  UNION
  UNWIND CASE WHEN $viewer.all AND $start.every THEN [true] ELSE [] END AS every
  MATCH (x:Contact)
  WHERE x.name IS NOT NULL
  RETURN x
}
WITH x
WHERE ($q.name IS NULL OR any(part IN $q.name WHERE x.searchName CONTAINS part) <> ('name' IN $q.not)) AND access.contact(x)
WITH x, access.reach(x) AS reach
WHERE ($q.status IS NULL OR reach AND coalesce(x.status, 'active') IN $q.status <> ('status' IN $q.not))
  AND ($q.created IS NULL OR reach AND coalesce(date(x.createdAt) >= $q.created.from AND date(x.createdAt) <= $q.created.to, false) <> ('created' IN $q.not))
  AND ($q.key IS NULL OR EXISTS { MATCH (x)-[plays:PLAYS]->(project:Project) WHERE plays.key AND access.project(project) } <> ('key' IN $q.not))
  AND ($q.quiet IS NULL OR reach AND NOT EXISTS {
    MATCH (x)<-[:WITH]-(activity:Activity)
    WHERE date(activity.at) >= $q.quiet.from AND date(activity.at) <= $q.quiet.to AND access.happened(activity)
  } <> ('quiet' IN $q.not))
WITH x, reach, COLLECT {
    MATCH (x)-[job:WORKS_AT]->(c:Customer)
    WHERE (job.until IS NULL OR job.until >= date()) AND access.summary(c)
    RETURN {job: job, c: c, full: access.full(c)}
    ORDER BY job.since DESC, c.id
  } AS jobs
WHERE ($q.title IS NULL OR reach AND any(form IN $q.title WHERE toLower(coalesce(x.title, '')) CONTAINS form OR any(at IN jobs WHERE toLower(coalesce(at.job.title, '')) CONTAINS form)) <> ('title' IN $q.not))
  AND ($q.customer IS NULL AND $q.customerName IS NULL OR any(at IN jobs WHERE at.c.id IN coalesce($q.customer, [])
    OR any(part IN coalesce($q.customerName, []) WHERE CASE WHEN at.full THEN at.c.searchName ELSE toLower(at.c.name + ' ' + coalesce(at.c.shortName, '') + ' ' + coalesce(at.c.nameEn, '')) END CONTAINS part)) <> ('customer' IN $q.not))
  AND ($q.city IS NULL OR any(at IN jobs WHERE at.c.city IN $q.city) <> ('city' IN $q.not))
  AND ($q.industry IS NULL OR any(at IN jobs WHERE at.c.industry IN $q.industry) <> ('industry' IN $q.not))
  AND ($q.rep IS NULL OR EXISTS {
    UNWIND jobs AS at
    WITH at.c AS c
    MATCH (c)<-[owns:OWNS]-(rep:Rep)
    WHERE rep.id IN $q.rep AND (owns.until IS NULL OR owns.until >= date())
  } <> ('rep' IN $q.not))
  AND ($q.branch IS NULL OR EXISTS {
    UNWIND jobs AS at
    WITH at.c AS c
    MATCH (c)<-[owns:OWNS]-(:Rep)-[:BASED_AT]->(branch:Branch)
    WHERE branch.id IN $q.branch AND (owns.until IS NULL OR owns.until >= date())
  } <> ('branch' IN $q.not))
WITH x, reach, head(jobs) AS job
WITH x, reach, job, job.c AS c
WITH x, reach, job, c, CASE WHEN c IS NOT NULL THEN access.home(c) END AS home
WHERE $q.division IS NULL OR coalesce(home.id IN $q.division, false) <> ('division' IN $q.not)
CALL (x, reach) {
  MATCH (x)<-[:WITH]-(activity:Activity)
  WHERE reach AND $measure.last AND access.happened(activity)
  RETURN max(activity.at) AS last
}
WITH x, reach, job, c, home, last
ORDER BY CASE $order WHEN 'quietest' THEN NOT reach END, CASE $order WHEN 'quietest' THEN coalesce(last, datetime('1900-01-01T00:00Z')) END,
  CASE $order WHEN 'newest' THEN x.createdAt END DESC, CASE $order WHEN 'oldest' THEN x.createdAt END,
  CASE $order WHEN 'stake' THEN last END DESC, x.name, x.id
WITH collect({x: x, reach: reach, job: job, c: c, home: home}) AS found
RETURN size(found) AS total, COLLECT {
    UNWIND found[$from..$to] AS row
    WITH row.x AS x, row.reach AS reach, row.job AS job, row.c AS c, row.home AS home
    WITH x, reach, job, c, home, CASE WHEN c IS NOT NULL THEN access.holder(c) END AS holder
    RETURN {
      id: x.id, name: x.name, full: reach, words: [CASE WHEN reach THEN coalesce(job.job.title, x.title) END, c.city],
      status: CASE WHEN reach THEN x.status END, customer: c {.id, .name}, division: home {.id, .name, .nameEn, .colour},
      rep: holder {.id, .name},
      at: CASE WHEN reach THEN head(COLLECT { MATCH (x)<-[:WITH]-(activity:Activity) WHERE access.happened(activity) RETURN date(activity.at) ORDER BY activity.at DESC LIMIT 1 }) END
    }
  } AS rows
