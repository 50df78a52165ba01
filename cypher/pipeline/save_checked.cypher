// Keeps which points of a stage's list a project has.
// $id: the project's, $stage, $items, $by, $at
MATCH (p:Record {id: $id}), (stage:Stage {id: $stage})
WHERE p:Project
MERGE (p)-[checked:CHECKED]->(stage)
SET checked.items = $items, checked.by = $by, checked.at = $at
