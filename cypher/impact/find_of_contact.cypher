// What a contact's leaving touches, as far as the viewer may see it: its employers, its open projects, and whether
// anybody else is known there; open tasks and what is planned with it.
// $viewer, $id
MATCH (k:Record {id: $id})
WHERE k:Contact AND access.contact(k)
CALL (k) {
  MATCH (k)-[part:PLAYS]->(n:Project)
  WHERE coalesce(n.status, 'open') = 'open'
  WITH k, n, part, COLLECT {
    MATCH (n)<-[others:PLAYS]-(other:Contact)
    WHERE other <> k AND coalesce(other.status, 'active') <> 'left' AND access.contact(other)
    RETURN coalesce(others.key, false)
  } AS others
  RETURN n, part.role AS what, n.value AS value, n.expectedClose AS at, coalesce(part.key, false) AS key,
    CASE WHEN others = [] THEN 'only' WHEN part.key AND NOT true IN others THEN 'only-key' END AS hint
  UNION ALL
  MATCH (k)-[job:WORKS_AT]->(n:Customer)
  WHERE job.until IS NULL OR job.until >= date()
  RETURN n, job.title AS what, null AS value, job.since AS at, false AS key, CASE WHEN access.full(n) AND NOT EXISTS {
    MATCH (n)<-[others:WORKS_AT]-(other:Contact)
    WHERE other <> k AND (others.until IS NULL OR others.until >= date()) AND coalesce(other.status, 'active') <> 'left'
  } THEN 'last' END AS hint
  UNION ALL
  MATCH (k)<-[:ABOUT]-(n:Task)
  WHERE n.status = 'open'
  RETURN n, null AS what, null AS value, n.due AS at, false AS key, null AS hint
  UNION ALL
  MATCH (k)<-[:WITH]-(n:Activity)
  WHERE n.at > datetime() AND coalesce(n.status, 'planned') = 'planned'
  RETURN n, n.kind AS what, null AS value, date(n.at) AS at, false AS key, null AS hint
}
WITH n, what, value, at, key, hint
WHERE access.sees(n)
RETURN head([label IN labels(n) WHERE label <> 'Record']) AS kind, n.id AS id, coalesce(n.name, n.subject, n.code) AS name,
  what, value, at, key, hint
ORDER BY NOT key, value IS NULL, value DESC, at IS NULL, at, name, id
