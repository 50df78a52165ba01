// All divisions and what they are part of. No parameters.
MATCH (division:Division)
WHERE division.name IS NOT NULL
RETURN division.id AS id, division.name AS name, division.nameEn AS nameEn, division.colour AS colour,
  COLLECT { MATCH (division)-[:PART_OF]->(whole:Division) RETURN whole.id } AS within
ORDER BY name, id
