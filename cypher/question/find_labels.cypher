// The names of records that a question names by their ids, as far as the viewer may know of them.
// $ids
UNWIND $ids AS id
MATCH (one:Record {id: id})
WHERE access.named(one)
RETURN one.id AS id, coalesce(one.name, one.code) AS name, one.nameEn AS nameEn
