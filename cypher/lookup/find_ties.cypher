// What hangs together with a record, all but its orders and activities: directly; by a contact, project or customer
// between; by activities and by orders, of which the sums are told. Never through a rep, a division, a branch or what
// is sold, which tie everything to everything. That a customer was owned by somebody or belongs to another is for those
// who see it in full. One query, because each rule in a plan costs planning.
// $id: the record, which the viewer may know of, $full: whether they see it in full, $depth: 1 or 2
MATCH (root:Record {id: $id})
CALL (root) {
  MATCH (root)-[link:PART_OF|SELLS|IN|BASED_AT|BELONGS_TO|REPORTS_TO|IN_LINE|OWNS|WORKS_AT|FOR|RUNS|HELPS|OFFERS|PLAYS]-(to:Record)
  RETURN to, link, null AS via, null AS first, {} AS sums
  UNION ALL
  MATCH (root)-[link:OWNED|SUBSIDIARY_OF|LOOKS_LIKE]-(to:Record)
  WHERE root:Customer AND $full OR access.full(to)
  RETURN to, link, null AS via, null AS first, {} AS sums
  UNION ALL
  MATCH (root:Order|Activity)-[link:PLACED|SOLD|CONTAINS|DID|WITH|ABOUT]-(to:Record)
  RETURN to, link, null AS via, null AS first, {} AS sums
  UNION ALL
  MATCH (root)-[first:WORKS_AT|FOR|PLAYS|SUBSIDIARY_OF|PLACED|WITH|ABOUT]-(via:Contact|Project|Customer)
  WHERE $depth > 1 AND access.named(via) AND ($full OR type(first) <> 'SUBSIDIARY_OF')
  MATCH (via)-[link:WORKS_AT|FOR|PLAYS|SUBSIDIARY_OF|OWNS|RUNS|HELPS|OFFERS]-(to:Record)
  WHERE to <> root AND (type(link) <> 'SUBSIDIARY_OF' OR access.full(via))
  RETURN to, link, via, first, {} AS sums
  UNION ALL
  MATCH (root)-[first:DID|WITH|ABOUT]-(via:Activity)
  WHERE access.activity(via) AND access.happened(via)
  MATCH (via)-[link:DID|WITH|ABOUT]-(to:Record)
  WHERE to <> root
  WITH to, first, via, link
  ORDER BY via.at DESC
  WITH to, count(*) AS activities, count(CASE WHEN via.kind IN ['visit', 'meeting'] THEN 1 END) AS visits,
    head(collect([first, via, link])) AS newest
  RETURN to, newest[2] AS link, newest[1] AS via, newest[0] AS first,
    {activities: activities, visits: visits, last: date(newest[1].at)} AS sums
  UNION ALL
  MATCH (root)-[first:PLACED|SOLD|CONTAINS]-(via:Order)
  WHERE coalesce(via.status, '') <> 'cancelled' AND access.order(via)
  MATCH (via)-[link:PLACED|SOLD|CONTAINS]-(to:Record)
  WHERE to <> root AND NOT (root:Product AND to:Product)
  WITH to, first, via, link, CASE WHEN root:Product THEN first ELSE link END AS line
  ORDER BY via.placedAt DESC
  WITH to, count(DISTINCT via) AS orders, head(collect([first, via, link])) AS newest,
    sum(coalesce(line.quantity * line.price * (1 - coalesce(line.discount, 0)), via.value, 0)) AS money
  RETURN to, newest[2] AS link, newest[1] AS via, newest[0] AS first,
    {orders: orders, money: money, last: newest[1].placedAt} AS sums
}
WITH root, to, link, via, first, sums
WHERE access.named(to)
WITH root, to, link, via, first, sums,
  CASE WHEN to:Contact THEN to WHEN via:Contact THEN via WHEN via IS NULL AND root:Contact THEN root END AS person,
  CASE WHEN to:Rep THEN head(COLLECT { MATCH (to)-[:IN]->(division:Division) RETURN division {.name, .colour} }) END AS division
WITH root, to, link, via, first, sums, division, person IS NULL OR access.reach(person) AS reached
RETURN to.id AS id, head([label IN labels(to) WHERE label <> 'Record']) AS kind, coalesce(to.name, to.code) AS name,
  type(link) AS type, startNode(link) = coalesce(via, root) AS out,
  CASE WHEN reached THEN properties(link) ELSE link {.since, .until, .role, .key} END AS link, via.id AS viaId,
  head([label IN labels(via) WHERE label <> 'Record']) AS viaKind, coalesce(via.name, via.subject, via.code, via.kind) AS viaName,
  type(first) AS viaType, startNode(first) = root AS viaOut, sums, CASE
    WHEN to:Customer THEN to {.city, .industry, .status}
    WHEN to:Contact THEN CASE WHEN reached THEN to {.title, .status} ELSE {} END
    WHEN to:Project THEN to {.stage, .status, .value, .expectedClose, .nextStep}
    WHEN to:Rep THEN to {.title, .status, division: division.name, colour: division.colour}
    ELSE to {.city, .colour, .price, .unit, .brand, .status}
  END AS facts
