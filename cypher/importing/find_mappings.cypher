// The mappings kept, all or the one with a name.
// $name: the name, or null for all
MATCH (mapping:ImportMapping)
WHERE mapping.name IS NOT NULL AND ($name IS NULL OR mapping.name = $name)
RETURN mapping.name AS name, mapping.title AS title, mapping.description AS description, mapping.text AS text,
  mapping.by AS by, mapping.changedAt AS changedAt
ORDER BY mapping.title
