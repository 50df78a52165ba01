// The columns of a board: how many projects, what they come to, and a page of each column, most at stake or latest decided first.
// $viewer, $doers, $owners, $divisions, $everything: where to look, $only: as in find_projects, $text, $by: stage or milestone, $column: only this one, or null for all, $from, $to
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
MATCH (p)-[:STANDS]->(s:Standing)
WITH p, s, CASE $by WHEN 'stage' THEN s.stage ELSE s.milestone END AS column
WHERE ($column IS NULL OR column = $column) AND ($only.division IS NULL OR s.division = $only.division)
  AND (NOT coalesce($only.overdue, false) OR (s.open AND p.expectedClose < $only.today))
  AND (NOT coalesce($only.stalled, false) OR s.stalledOn <= $only.today)
  AND (NOT coalesce($only.single, false) OR (s.open AND (s.contacts < 2 OR s.keys = 0)))
  AND access.project(p)
  AND ($text = '' OR p.searchName CONTAINS $text
    OR EXISTS { MATCH (p)-[:FOR]->(c:Customer) WHERE c.searchName CONTAINS $text AND access.summary(c) })
WITH p, s, column
ORDER BY CASE WHEN s.open THEN null ELSE p.closedAt END DESC, p.value IS NULL, p.value DESC, p.id
WITH column, collect({p: p, s: s}) AS projects, sum(p.value) AS value, sum(p.value * s.weight) AS weighted
RETURN column, size(projects) AS total, value, weighted, COLLECT {
    UNWIND CASE column WHEN '' THEN projects ELSE [] END AS row
    WITH row.p.stage AS word, row.s.process AS process, count(*) AS count
    RETURN {word: word, process: process, projects: count}
    ORDER BY count DESC, word
    LIMIT 20
  } AS words, COLLECT {
    UNWIND projects[$from..$to] AS row
    WITH row.p AS p, row.s AS s
    RETURN {
      project: properties(p), standing: properties(s), editable: access.steers(p),
      customers: COLLECT { MATCH (p)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name },
      reps: COLLECT { MATCH (p)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name }
    }
  } AS rows
