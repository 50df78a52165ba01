// Of the records that something shall be about, those that the viewer may know of.
// $viewer, $ids
UNWIND $ids AS id
MATCH (it:Record {id: id})
WHERE (it:Customer OR it:Contact OR it:Project) AND access.named(it)
RETURN DISTINCT it.id AS id, head([label IN labels(it) WHERE label <> 'Record']) AS kind
