// The divisions, by name. No parameters.
MATCH (division:Division)
RETURN division.id AS id, division.name AS name, division.nameEn AS nameEn
ORDER BY name
