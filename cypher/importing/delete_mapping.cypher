// Forgets a mapping.
// $name: its name
MATCH (mapping:ImportMapping {name: $name})
DELETE mapping
