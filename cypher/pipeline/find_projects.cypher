// A page of the projects a viewer may see, in the order asked for, and how many there are.
// $viewer, $text, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:FOR]-(p:Project)
  RETURN p
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (p:Project)
  WHERE p.status IS NOT NULL
  RETURN p
}
WITH p, CASE $sort
    WHEN 'name' THEN p.name WHEN 'expectedClose' THEN p.expectedClose WHEN 'openedAt' THEN p.openedAt ELSE p.value
  END AS key
WHERE access.project(p) AND ($text = '' OR p.searchName CONTAINS $text)
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, p.id
WITH collect(p) AS projects
RETURN size(projects) AS total, COLLECT {
    UNWIND projects[$from..$to] AS p
    RETURN {
      project: properties(p),
      customers: COLLECT { MATCH (p)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name },
      reps: COLLECT { MATCH (p)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name }
    }
  } AS rows
