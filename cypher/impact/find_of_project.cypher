// What the end of a project touches, as far as the viewer may see it: for whom it is, who plays a part in it, what it
// offers, open tasks and what is planned.
// $viewer, $id
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
CALL (p) {
  MATCH (p)<-[part:PLAYS]-(n:Contact)
  RETURN n, coalesce(part.role, n.title) AS what, null AS at, coalesce(part.key, false) AS key
  UNION ALL
  MATCH (p)-[:FOR]->(n:Customer)
  RETURN n, n.city AS what, null AS at, false AS key
  UNION ALL
  MATCH (p)-[:OFFERS]->(n:Product|ProductLine)
  RETURN n, n.brand AS what, null AS at, false AS key
  UNION ALL
  MATCH (p)<-[:ABOUT]-(n:Task)
  WHERE n.status = 'open'
  RETURN n, null AS what, n.due AS at, false AS key
  UNION ALL
  MATCH (p)<-[:ABOUT]-(n:Activity)
  WHERE n.at > datetime() AND coalesce(n.status, 'planned') = 'planned'
  RETURN n, n.kind AS what, date(n.at) AS at, false AS key
}
WITH n, what, at, key
WHERE access.sees(n)
RETURN head([label IN labels(n) WHERE label <> 'Record']) AS kind, n.id AS id, coalesce(n.name, n.subject, n.code) AS name,
  what, null AS value, at, key, null AS hint
ORDER BY NOT key, at IS NULL, at, name, id
