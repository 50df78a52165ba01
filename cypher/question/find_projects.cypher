// The projects that answer to a question, as far as the viewer may see: how many, what they come to, and those of one page.
// $viewer, $q: the conditions by topic, each null where not asked for, and "not": those that must not be met,
// $start: {every, reps, divisions, customers}: where to begin for who sees all, $order, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN $start.reps ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:FOR]-(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.divisions ELSE [] END AS id
  MATCH (:Standing {division: id})<-[:STANDS]-(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.customers ELSE [] END AS id
  MATCH (:Record {id: id})<-[:FOR]-(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $viewer.all AND $start.every THEN [true] ELSE [] END AS every
  MATCH (p:Project)
  WHERE p.name IS NOT NULL
  RETURN p
}
WITH p
WHERE ($q.status IS NULL OR coalesce(p.status, 'open') IN $q.status <> ('status' IN $q.not))
  AND ($q.value IS NULL OR coalesce(p.value >= coalesce($q.value.least, p.value) AND p.value <= coalesce($q.value.most, p.value), false) <> ('value' IN $q.not))
  AND ($q.opened IS NULL OR coalesce(p.openedAt >= $q.opened.from AND p.openedAt <= $q.opened.to, false) <> ('opened' IN $q.not))
  AND ($q.closed IS NULL OR coalesce(p.closedAt >= $q.closed.from AND p.closedAt <= $q.closed.to, false) <> ('closed' IN $q.not))
  AND ($q.closing IS NULL OR coalesce(p.status, 'open') = 'open' AND coalesce(p.expectedClose >= $q.closing.from AND p.expectedClose <= $q.closing.to, false) <> ('closing' IN $q.not))
  AND ($q.overdue IS NULL OR coalesce(coalesce(p.status, 'open') = 'open' AND p.expectedClose < $q.today, false) <> ('overdue' IN $q.not))
  AND ($q.name IS NULL OR any(part IN $q.name WHERE p.searchName CONTAINS part) <> ('name' IN $q.not))
  AND access.project(p)
  AND ($q.rep IS NULL OR EXISTS { MATCH (p)<-[:RUNS|HELPS]-(rep:Rep) WHERE rep.id IN $q.rep } <> ('rep' IN $q.not))
  AND ($q.branch IS NULL OR EXISTS { MATCH (p)<-[:RUNS]-(:Rep)-[:BASED_AT]->(branch:Branch) WHERE branch.id IN $q.branch } <> ('branch' IN $q.not))
  AND ($q.line IS NULL OR EXISTS {
    MATCH (p)-[:OFFERS]->(offer:ProductLine|Product)
    WHERE offer.id IN $q.line OR EXISTS { MATCH (offer)-[:IN_LINE]->(line:ProductLine) WHERE line.id IN $q.line }
  } <> ('line' IN $q.not))
  AND ($q.contact IS NULL AND $q.contactName IS NULL OR EXISTS {
    MATCH (p)<-[:PLAYS]-(contact:Contact)
    WHERE access.contact(contact) AND (contact.id IN coalesce($q.contact, []) OR any(part IN coalesce($q.contactName, []) WHERE contact.searchName CONTAINS part))
  } <> ('contact' IN $q.not))
  AND ($q.quiet IS NULL OR NOT EXISTS {
    MATCH (p)<-[:ABOUT]-(activity:Activity)
    WHERE date(activity.at) >= $q.quiet.from AND date(activity.at) <= $q.quiet.to AND access.happened(activity)
  } <> ('quiet' IN $q.not))
OPTIONAL MATCH (p)-[:STANDS]->(s:Standing)
WITH p, s
WHERE ($q.division IS NULL OR coalesce(s.division IN $q.division, false) <> ('division' IN $q.not))
  AND ($q.stalled IS NULL OR coalesce(s.open AND s.stalledOn <= $q.today, false) <> ('stalled' IN $q.not))
  AND ($q.stage IS NULL OR (coalesce(p.stage IN $q.stage, false) OR EXISTS {
    MATCH (stage:Stage {id: s.stage})
    WHERE stage.name IN $q.stage OR stage.nameEn IN $q.stage OR stage.milestone IN $q.stage
  }) <> ('stage' IN $q.not))
WITH p, s, head(COLLECT { MATCH (p)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN {c: c, full: access.full(c)} ORDER BY c.name LIMIT 1 }) AS at
WHERE ($q.customer IS NULL AND $q.customerName IS NULL OR (coalesce(at.c.id IN coalesce($q.customer, []), false)
    OR coalesce(any(part IN coalesce($q.customerName, []) WHERE CASE WHEN at.full THEN at.c.searchName ELSE toLower(at.c.name + ' ' + coalesce(at.c.shortName, '') + ' ' + coalesce(at.c.nameEn, '')) END CONTAINS part), false)) <> ('customer' IN $q.not))
  AND ($q.city IS NULL OR coalesce(at.c.city IN $q.city, false) <> ('city' IN $q.not))
  AND ($q.industry IS NULL OR coalesce(at.c.industry IN $q.industry, false) <> ('industry' IN $q.not))
WITH p, s, at.c AS c
ORDER BY CASE $order WHEN 'quietest' THEN s.quietSince END, CASE $order WHEN 'newest' THEN p.openedAt END DESC,
  CASE $order WHEN 'oldest' THEN coalesce(p.openedAt, date('2999-12-31')) END, CASE $order WHEN 'stake' THEN coalesce(p.value, 0) END DESC, p.name, p.id
WITH collect({p: p, s: s, c: c}) AS found, sum(p.value) AS sum
RETURN size(found) AS total, sum, COLLECT {
    UNWIND found[$from..$to] AS row
    WITH row.p AS p, row.s AS s, row.c AS c
    RETURN {
      id: p.id, name: p.name, full: true, words: [p.stage, c.city], status: coalesce(p.status, 'open'), customer: c {.id, .name},
      rep: head(COLLECT { MATCH (p)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name LIMIT 1 }),
      division: head(COLLECT { MATCH (division:Record {id: s.division}) RETURN division {.id, .name, .nameEn, .colour} }),
      value: p.value, at: coalesce(p.closedAt, p.expectedClose)
    }
  } AS rows
