// The projects that reps began, won or lost on a day.
// $viewer, $reps: whose, $day
CALL () {
  MATCH (project:Project)
  WHERE project.openedAt = $day
  RETURN project, 'opened' AS kind
  UNION ALL
  MATCH (project:Project)
  WHERE project.closedAt = $day AND project.status IN ['won', 'lost']
  RETURN project, project.status AS kind
}
MATCH (project)<-[:RUNS]-(rep:Rep)
WHERE rep.id IN $reps AND access.project(project)
RETURN rep.id AS rep, kind, project.id AS id, 'Project' AS type, project.name AS name, null AS at, project.value AS value,
  [] AS details,
  head(COLLECT { MATCH (project)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} ORDER BY c.name }) AS customer
ORDER BY value DESC, id, kind
