// What hangs on a record directly, all but its orders and activities. That a customer was owned by somebody, or
// belongs to another, is for those who see one of the two in full.
// $id: the record, which the viewer may know of, $full: whether they see it in full
MATCH (root:Record {id: $id})
CALL (root) {
  MATCH (root)-[link:PART_OF|SELLS|IN|BASED_AT|BELONGS_TO|REPORTS_TO|IN_LINE|OWNS|WORKS_AT|FOR|RUNS|HELPS|OFFERS|PLAYS]-(near:Record)
  RETURN link, near
  UNION ALL
  MATCH (root)-[link:OWNED|SUBSIDIARY_OF|LOOKS_LIKE]-(near:Record)
  WHERE root:Customer AND $full OR access.full(near)
  RETURN link, near
  UNION ALL
  MATCH (root:Order)-[link:PLACED|SOLD|CONTAINS]-(near:Record)
  RETURN link, near
  UNION ALL
  MATCH (root:Activity)-[link:DID|WITH|ABOUT]-(near:Record)
  RETURN link, near
}
WITH root, link, near
WHERE access.sees(near)
RETURN near.id AS id, head([label IN labels(near) WHERE label <> 'Record']) AS kind, coalesce(near.name, near.code) AS name,
  near.status AS status, near.value AS value, type(link) AS type, startNode(link) = root AS out,
  link {.role, .key, .title, .since, .until, .score} AS link
