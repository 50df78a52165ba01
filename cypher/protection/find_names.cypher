// The names of reps and divisions, which are open to everybody.
// $viewer, $ids: their ids
UNWIND $ids AS id
MATCH (one:Record {id: id})
WHERE (one:Rep OR one:Division) AND access.sees(one)
RETURN one.id AS id, one.name AS name, one.nameEn AS nameEn
