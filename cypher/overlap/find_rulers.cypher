// Internal: who stands above all of some reps, the nearest first.
// $ids: the reps' ids
UNWIND $ids AS id
MATCH way = (:Rep&Record {id: id})-[:REPORTS_TO*1..12]->(boss:Rep)
WHERE NOT boss.id IN $ids AND coalesce(boss.status, 'active') <> 'left'
WITH id, boss, min(length(way)) AS steps
WITH boss, count(*) AS below, max(steps) AS farthest, sum(steps) AS together
WHERE below = size($ids)
RETURN boss.id AS id, boss.name AS name
ORDER BY farthest, together, id
