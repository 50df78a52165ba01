// The divisions and branches of the company, by name. No parameters.
MATCH (place:Division|Branch)
RETURN place.id AS id, place.name AS name, place.nameEn AS nameEn, place.colour AS colour, place:Division AS isDivision
ORDER BY name
