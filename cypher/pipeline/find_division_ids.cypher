// Internal: the ids of all divisions, which everybody may know.
MATCH (division:Division)
WHERE division.name IS NOT NULL
RETURN division {.id, .name, .nameEn, .colour} AS division
ORDER BY division.name
