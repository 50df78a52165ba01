// By what kinds of steps a walk went, from each record to the next, directly or by one between, as far as the viewer may
// know of all three. Nothing for two that no such step leads between.
// $viewer, $pairs: [[id, id]]
UNWIND range(0, size($pairs) - 1) AS place
MATCH (a:Record {id: $pairs[place][0]}), (b:Record {id: $pairs[place][1]})
WHERE access.named(a) AND access.named(b)
CALL (a, b) {
  MATCH (a)-[link:WORKS_AT|FOR|PLAYS|OWNS|RUNS|HELPS|OFFERS|SUBSIDIARY_OF|REPORTS_TO]-(b)
  RETURN [{link: link, from: a, to: b}] AS steps, 0 AS rank
  UNION ALL
  MATCH (a)-[first:WORKS_AT|FOR|PLAYS|RUNS|HELPS]-(via:Contact|Project|Customer)-[link:WORKS_AT|FOR|PLAYS|RUNS|HELPS|OFFERS|OWNS]-(b)
  WHERE access.named(via)
  RETURN [{link: first, from: a, to: via}, {link: link, from: via, to: b}] AS steps, 1 AS rank
}
WITH place, steps
ORDER BY rank
WITH place, head(collect(steps)) AS steps
RETURN [step IN steps | {type: type(step.link), kind: head([label IN labels(step.to) WHERE label <> 'Record']), state: CASE
    WHEN step.link.until < date() THEN 'past'
    WHEN step.to:Contact AND (step.link.key OR EXISTS {
      MATCH (contact:Contact {id: step.to.id})-[part:PLAYS]->(:Project)-[:FOR]->(:Customer {id: step.from.id})
      WHERE part.key
    }) THEN 'key'
    WHEN type(step.link) = 'WORKS_AT' THEN 'now'
    ELSE ''
  END}] AS steps
ORDER BY place
