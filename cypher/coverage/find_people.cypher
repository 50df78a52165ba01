// Who is or was at a customer, or has a part in a project, as far as the viewer may see it: what they are there, their
// parts in its projects, which of us met them and how often, and who works with them in a project. At least one row,
// empty where nobody is known, if the viewer may see the record.
// $viewer, $id
MATCH (r:Record {id: $id})
WHERE r:Customer AND access.full(r) OR r:Project AND access.project(r)
OPTIONAL CALL (r) {
  MATCH (r:Customer)<-[job:WORKS_AT]-(k:Contact)
  RETURN k, job
  UNION
  MATCH (r:Customer)<-[:FOR]-(:Project)<-[:PLAYS]-(k:Contact)
  WHERE NOT (k)-[:WORKS_AT]->(r)
  RETURN k, null AS job
  UNION
  MATCH (r:Project)<-[:PLAYS]-(k:Contact)
  RETURN k, head(COLLECT { MATCH (k)-[job:WORKS_AT]->(:Customer)<-[:FOR]-(r) RETURN job }) AS job
}
WITH r, k, job
WHERE k IS NULL OR access.contact(k)
WITH r, k, job, k IS NOT NULL AND access.reach(k) AS reach
LIMIT 300
RETURN k.id AS id, k.name AS name, coalesce(job.title, CASE WHEN reach THEN k.title END) AS title,
  coalesce(job.until < date(), false) OR (reach AND coalesce(k.status, 'active') = 'left') AS gone, job.until AS until, COLLECT {
    MATCH (k)-[part:PLAYS]->(p:Project)
    WHERE (p = r OR EXISTS { MATCH (p)-[:FOR]->(r) }) AND access.project(p)
    RETURN part {.role, .stance, key: coalesce(part.key, false)}
    ORDER BY coalesce(p.status, 'open') <> 'open', p.id
  } AS parts, COLLECT {
    MATCH (k)<-[:WITH]-(a:Activity)<-[:DID]-(rep:Rep)
    WHERE access.happened(a) AND access.activity(a) AND coalesce(rep.status, 'active') <> 'left'
    WITH rep, count(*) AS times, date(min(a.at)) AS first, date(max(a.at)) AS last
    RETURN rep {.id, .name, times: times, first: first, last: last}
  } AS met, COLLECT {
    MATCH (k)-[part:PLAYS]->(p:Project)<-[:RUNS|HELPS]-(rep:Rep)
    WHERE coalesce(p.status, 'open') <> 'lost' AND access.project(p) AND coalesce(rep.status, 'active') <> 'left'
    WITH rep, count(DISTINCT p) AS projects, max(CASE WHEN part.key THEN 1 ELSE 0 END) = 1 AS key
    RETURN rep {.id, .name, projects: projects, key: key}
  } AS together
