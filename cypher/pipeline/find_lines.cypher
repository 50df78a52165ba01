// Internal: product lines of a name, which everybody may know; those that the division sells first.
// $text: part of a name or empty, $division: the division's id or null
MATCH (line:ProductLine)
WHERE line.name IS NOT NULL AND ($text = '' OR line.searchName CONTAINS $text)
RETURN line {.id, .name, .nameEn} AS line, EXISTS { MATCH (line)<-[:SELLS]-(:Division {id: $division}) } AS own
ORDER BY own DESC, line.name
LIMIT 100
