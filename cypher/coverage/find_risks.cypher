// The customers that the viewer answers for at which most is at stake, each with how many contacts and how many of us it
// hangs on. What was met counts as far as it may be seen by who answers for the customer, and for a year.
// $viewer, $reps: the viewer and those below them, $most: how many customers
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (c:Customer)
  WHERE c.name IS NOT NULL
  RETURN c
}
WITH c
WHERE access.full(c) AND coalesce(c.status, 'active') <> 'former'
CALL (c) {
  MATCH (c)-[:TRADED]->(trade:Trade)
  RETURN sum(trade.value12) AS traded
}
CALL (c) {
  MATCH (c)<-[:FOR]-(p:Project)
  WHERE coalesce(p.status, 'open') = 'open'
  RETURN sum(p.value) AS open
}
WITH c, coalesce(traded, 0) + coalesce(open, 0) AS stake
WHERE stake > 0
ORDER BY stake DESC, c.id
LIMIT $most
WITH c, stake, COLLECT {
    MATCH (c)<-[job:WORKS_AT]-(k:Contact)
    WHERE (job.until IS NULL OR job.until >= date()) AND coalesce(k.status, 'active') <> 'left'
    RETURN k
  } AS contacts
WITH c, stake, contacts, COLLECT {
    UNWIND contacts AS k
    MATCH (k)<-[:WITH]-(a:Activity)<-[:DID]-(rep:Rep)
    WHERE a.at >= datetime() - duration('P1Y') AND access.happened(a) AND access.activity(a)
      AND coalesce(rep.status, 'active') <> 'left'
    WITH k, rep, max(a.at) AS last
    RETURN {contact: k {.id, .name}, rep: rep {.id, .name}, last: last}
  } AS meetings
WITH c, stake, contacts, meetings, access.holder(c) AS holder, head(contacts) AS first
RETURN c {.id, .name} AS customer, holder {.id, .name} AS owner, stake, size(contacts) AS contacts, first {.id, .name} AS first, [k IN contacts WHERE k.title IS NOT NULL | k.title] AS titles,
  COLLECT { UNWIND meetings AS one RETURN DISTINCT one.contact } AS met, COLLECT { UNWIND meetings AS one RETURN DISTINCT one.rep } AS reps,
  date(reduce(last = null, one IN meetings | CASE WHEN last IS NULL OR one.last > last THEN one.last ELSE last END)) AS last,
  EXISTS {
    UNWIND contacts AS k
    MATCH (k)-[part:PLAYS]->(:Project)-[:FOR]->(c)
    WHERE part.role = 'decider'
  } AS decides, COUNT {
    MATCH (c)<-[job:WORKS_AT]-(gone:Contact)-[part:PLAYS]->(:Project)-[:FOR]->(c)
    WHERE job.until >= date() - duration('P6M') AND job.until < date() AND (part.key OR part.role = 'decider')
  } AS lost
ORDER BY stake DESC, c.id
