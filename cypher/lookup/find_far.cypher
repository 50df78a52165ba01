// What hangs on the contacts, projects and customers around a record. Never through a rep, a division, a branch or
// what is sold: these tie everything to everything.
// $id: the record in the middle, which the viewer may know of, $full: whether they see it in full
MATCH (root:Record {id: $id})
MATCH (root)-[first:WORKS_AT|FOR|PLAYS|SUBSIDIARY_OF|PLACED|WITH|ABOUT]-(via:Contact|Project|Customer)
WHERE access.sees(via) AND ($full OR type(first) <> 'SUBSIDIARY_OF')
MATCH (via)-[link:WORKS_AT|FOR|PLAYS|SUBSIDIARY_OF|OWNS|RUNS|HELPS|OFFERS]-(far:Record)
WHERE far <> root AND access.sees(far) AND (type(link) <> 'SUBSIDIARY_OF' OR access.full(via))
RETURN far.id AS id, head([label IN labels(far) WHERE label <> 'Record']) AS kind, coalesce(far.name, far.code) AS name,
  far.status AS status, far.value AS value, type(link) AS type, startNode(link) = via AS out,
  link {.role, .key, .title, .since, .until} AS link,
  via.id AS viaId, head([label IN labels(via) WHERE label <> 'Record']) AS viaKind, coalesce(via.name, via.code) AS viaName,
  type(first) AS viaType, startNode(first) = root AS viaOut
