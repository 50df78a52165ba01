// The divisions, by name. No parameters.
MATCH (division:Division)
WHERE division.name IS NOT NULL
RETURN division.id AS id, division.name AS name, division.nameEn AS nameEn, division.colour AS colour
ORDER BY name, id
