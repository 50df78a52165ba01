// How many customers wait in which division's pool, of those that the viewer may know of.
// $viewer
MATCH (entry:PoolEntry {state: 'open'})
WHERE access.offered(entry) AND access.waiting(entry)
WITH entry.division AS id, count(*) AS waiting
OPTIONAL MATCH (division:Record {id: id})
RETURN id, coalesce(division.name, '') AS name, division.nameEn AS nameEn, waiting
ORDER BY name, id
