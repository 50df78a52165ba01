// The name of a division or a rep, which everybody who sells may know.
// $viewer, $id
MATCH (place:Record {id: $id})
WHERE (place:Division OR place:Rep) AND access.sees(place)
RETURN place.name AS name, place.nameEn AS nameEn
