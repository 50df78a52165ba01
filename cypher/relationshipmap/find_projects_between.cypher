// Projects that were opened or closed between two days.
// $earlier, $later: the days; $viewer
CALL () {
  MATCH (project:Project)
  WHERE project.openedAt > $earlier AND project.openedAt <= $later
  RETURN project
  UNION
  MATCH (project:Project)
  WHERE project.closedAt > $earlier AND project.closedAt <= $later
  RETURN project
}
WITH project
WHERE project.name IS NOT NULL AND access.project(project)
RETURN project.id AS id, project.name AS name, project.value AS value, coalesce(project.status, 'open') AS status,
  project.openedAt AS opened, project.closedAt AS closed,
  head(COLLECT { MATCH (project)-[:FOR]->(customer:Customer) WHERE access.summary(customer)
    RETURN customer {.id, .name, .nameEn} ORDER BY customer.id LIMIT 1 }) AS customer,
  head(COLLECT { MATCH (project)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name, .nameEn} ORDER BY rep.id LIMIT 1 }) AS rep
