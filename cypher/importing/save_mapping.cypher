// Keeps a mapping under a name.
// $name, $text: its text, $title, $description, $by: the login, $at: now
MERGE (mapping:ImportMapping {name: $name})
SET mapping.text = $text, mapping.title = $title, mapping.description = $description, mapping.by = $by,
  mapping.changedAt = $at
