// Where one kind of step leads from some records, as far as the viewer may know: never back to where the walk began. That
// a customer belongs to another is for those who see both in full.
// $viewer, $ids, $type: the relationship type, $kind: the label of where it leads, $which: key, past, now, open or empty,
// $root: the id of the record it began at, $most: how many from each
UNWIND $ids AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[link:WORKS_AT|FOR|PLAYS|OWNS|RUNS|HELPS|OFFERS|SUBSIDIARY_OF|REPORTS_TO]-(m:Record)
  WHERE type(link) = $type AND $kind IN labels(m) AND m.id <> $root
    AND ($which <> 'past' OR link.until < date())
    AND ($which <> 'now' OR link.until IS NULL OR link.until >= date())
    AND ($which <> 'open' OR coalesce(m.status, 'open') = 'open')
    AND ($which <> 'key' OR link.key OR EXISTS {
      MATCH (m)-[part:PLAYS]->(:Project)-[:FOR]->(n)
      WHERE part.key
    })
  RETURN m
  LIMIT $most
}
WITH n, m
WHERE access.named(n) AND access.named(m) AND ($type <> 'SUBSIDIARY_OF' OR access.full(n) AND access.full(m))
RETURN n.id AS from, {id: m.id, kind: $kind, name: coalesce(m.name, m.code)} AS record, CASE
    WHEN m:Project THEN m.stage
    WHEN m:Contact THEN CASE WHEN access.reach(m) THEN m.title END
    ELSE m.city
  END AS what, CASE WHEN m:Project THEN m.value END AS value
ORDER BY from, value IS NULL, value DESC, m.id
