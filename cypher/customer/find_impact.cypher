// The projects that a contact plays a part in, as far as the viewer may see them: open ones first, most valuable first.
// $viewer, $id: the contact's
MATCH (contact:Record {id: $id})
WHERE contact:Contact AND access.contact(contact)
MATCH (contact)-[plays:PLAYS]->(project:Project)
WHERE access.project(project)
RETURN project {.id, .name, .stage, .status, .value} AS project, plays.role AS role, coalesce(plays.key, false) AS key,
  head(COLLECT { MATCH (project)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} }) AS customer
ORDER BY coalesce(project.status, 'open') <> 'open', project.value IS NULL, project.value DESC, project.name
