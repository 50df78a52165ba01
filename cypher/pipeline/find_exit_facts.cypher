// What a project has of what stages ask for before it may leave them.
// $viewer, $id
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
OPTIONAL MATCH (p)-[:STANDS]->(s:Standing)
RETURN p {.value, .expectedClose, .nextStep} AS project, coalesce(s.contacts, 0) AS contacts, coalesce(s.keys, 0) AS keys,
  EXISTS { MATCH (p)-[:OFFERS]->() } AS offers, EXISTS {
    MATCH (p)<-[:ABOUT]-(visit:Activity)
    WHERE visit.kind IN ['visit', 'meeting'] AND access.happened(visit) AND (s.since IS NULL OR date(visit.at) >= s.since)
  } AS visited, COLLECT { MATCH (p)-[checked:CHECKED]->(stage:Stage) RETURN {stage: stage.id, items: checked.items} } AS checked
