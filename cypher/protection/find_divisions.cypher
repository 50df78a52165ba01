// The divisions, which are open to everybody.
// $viewer
MATCH (division:Division)
WHERE access.sees(division)
RETURN division.id AS id, division.name AS name, division.nameEn AS nameEn
ORDER BY name
