// A page of the projects a viewer may see, in the order asked for, and how many there are.
// $viewer, $doers, $owners, $divisions, $everything: where to look, $only: {division, milestone, stage, status, overdue, stalled, single, customer, today}, $text, $sort, $descending, $from, $to
CALL () {
  UNWIND $doers AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(p:Project)
  RETURN p
  UNION
  UNWIND $owners AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:FOR]-(p:Project)
  RETURN p
  UNION
  UNWIND $divisions AS id
  MATCH (:Standing {division: id})<-[:STANDS]-(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $everything THEN [true] ELSE [] END AS every
  MATCH (p:Project)
  WHERE p.name IS NOT NULL
  RETURN p
}
WITH p
WHERE access.project(p) AND ($only.customer IS NULL OR EXISTS { MATCH (p)-[:FOR]->(:Customer {id: $only.customer}) })
  AND ($text = '' OR p.searchName CONTAINS $text
    OR EXISTS { MATCH (p)-[:FOR]->(c:Customer) WHERE c.searchName CONTAINS $text AND access.summary(c) })
OPTIONAL MATCH (p)-[:STANDS]->(s:Standing)
WITH p, s
WHERE ($only.division IS NULL OR s.division = $only.division)
  AND ($only.milestone IS NULL OR s.milestone = $only.milestone) AND ($only.stage IS NULL OR s.stage = $only.stage)
  AND ($only.status IS NULL OR coalesce(p.status, 'open') = $only.status)
  AND (NOT coalesce($only.overdue, false) OR (s.open AND p.expectedClose < $only.today))
  AND (NOT coalesce($only.stalled, false) OR s.stalledOn <= $only.today)
  AND (NOT coalesce($only.single, false) OR (s.open AND (s.contacts < 2 OR s.keys = 0)))
WITH p, s, CASE $sort
    WHEN 'name' THEN p.name WHEN 'expectedClose' THEN p.expectedClose WHEN 'openedAt' THEN p.openedAt
    WHEN 'since' THEN s.since WHEN 'quietSince' THEN s.quietSince WHEN 'weighted' THEN p.value * s.weight ELSE p.value
  END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, p.id
WITH collect({p: p, s: s}) AS projects, sum(p.value) AS value, sum(p.value * s.weight) AS weighted
RETURN size(projects) AS total, value, weighted, COLLECT {
    UNWIND projects[$from..$to] AS row
    WITH row.p AS p, row.s AS s
    RETURN {
      project: properties(p), standing: properties(s), editable: access.steers(p),
      customers: COLLECT { MATCH (p)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name },
      reps: COLLECT { MATCH (p)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name }
    }
  } AS rows
