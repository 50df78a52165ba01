// Internal: who is to be told of a day's returns and warnings: the owners; for those who have left, who they reported to.
// $day
CALL () {
  MATCH (warning:PoolWarning {day: $day})<-[:WARNED]-(customer:Customer)
  UNWIND warning.owners AS owner
  RETURN 'warned' AS what, owner, customer, warning.leavesOn AS on
  UNION ALL
  MATCH (entry:PoolEntry {state: 'open'})<-[:POOLED]-(customer:Customer)
  WHERE entry.day = $day
  UNWIND entry.owners AS owner
  RETURN 'returned' AS what, owner, customer, entry.waitUntil AS on
}
MATCH (rep:Record {id: owner})
WITH what, customer, on, CASE WHEN coalesce(rep.status, 'active') <> 'left' THEN rep
  ELSE head(COLLECT { MATCH (rep)-[:REPORTS_TO]->(boss:Rep) RETURN boss }) END AS told
WHERE told IS NOT NULL
RETURN what, told.id AS told, collect(DISTINCT customer.id) AS customers, min(on) AS on
