// Internal: all divisions, which everybody may know. No parameters.
MATCH (division:Division)
WHERE division.name IS NOT NULL
RETURN division {.id, .name} AS division
ORDER BY division.name
