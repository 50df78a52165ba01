// What hangs on customers that are to be changed, as far as the viewer may see it: who works there, open projects, open
// tasks, what is planned, and customers that belong to them.
// $viewer, $ids, $rep: only what this rep does there; null for all
UNWIND $ids AS id
MATCH (c:Record {id: id})
WHERE c:Customer AND access.full(c)
CALL (c) {
  MATCH (n:Contact)-[job:WORKS_AT]->(c)
  WHERE $rep IS NULL AND (job.until IS NULL OR job.until >= date()) AND coalesce(n.status, 'active') <> 'left'
  RETURN n, coalesce(job.title, n.title) AS what, null AS value, null AS at, EXISTS {
    MATCH (n)-[part:PLAYS]->(:Project)-[:FOR]->(c)
    WHERE part.key
  } AS key
  UNION ALL
  MATCH (n:Project)-[:FOR]->(c)
  WHERE coalesce(n.status, 'open') = 'open'
    AND ($rep IS NULL OR EXISTS { MATCH (n)<-[:RUNS|HELPS]-(worker:Rep) WHERE worker.id = $rep })
  RETURN n, n.stage AS what, n.value AS value, n.expectedClose AS at, false AS key
  UNION ALL
  MATCH (n:Task)-[:ABOUT]->(c)
  WHERE n.status = 'open' AND ($rep IS NULL OR EXISTS { MATCH (n)<-[:OWES]-(worker:Rep) WHERE worker.id = $rep })
  RETURN n, null AS what, null AS value, n.due AS at, false AS key
  UNION ALL
  MATCH (n:Activity)-[:ABOUT]->(c)
  WHERE n.at > datetime() AND coalesce(n.status, 'planned') = 'planned'
    AND ($rep IS NULL OR EXISTS { MATCH (n)<-[:DID]-(worker:Rep) WHERE worker.id = $rep })
  RETURN n, n.kind AS what, null AS value, date(n.at) AS at, false AS key
  UNION ALL
  MATCH (n:Customer)-[:SUBSIDIARY_OF]-(c)
  WHERE $rep IS NULL
  RETURN n, n.city AS what, null AS value, null AS at, false AS key
}
WITH DISTINCT n, what, value, at, key
WHERE access.sees(n)
RETURN head([label IN labels(n) WHERE label <> 'Record']) AS kind, n.id AS id, coalesce(n.name, n.subject, n.code) AS name,
  what, value, at, key, null AS hint
ORDER BY NOT key, value IS NULL, value DESC, at IS NULL, at, name, id
