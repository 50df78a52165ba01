// Internal: the links of some types that lead to records, with all that stands on them.
// $ids: the records', $types: the links'
UNWIND $ids AS id
MATCH (to:Record {id: id})<-[link:$any($types)]-(from:Record)
RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties
