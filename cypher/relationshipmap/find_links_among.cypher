// Internal: the links between records that are drawn, all of which the viewer has been found to see.
// $ids: the records
MATCH (one:Record)
WHERE one.id IN $ids
MATCH (one)-[link:WORKS_AT|FOR|PLAYS|SUBSIDIARY_OF|LOOKS_LIKE|RUNS|HELPS]->(other:Record)
WHERE other.id IN $ids AND (link.until IS NULL OR link.until >= date())
RETURN DISTINCT one.id AS from, other.id AS to, type(link) AS type
