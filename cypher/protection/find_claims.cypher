// Internal: how many customers a rep has claimed from the pool since a moment, and holds of all they ever claimed.
// $rep: the rep's id, $since: the moment
MATCH (entry:PoolEntry {claimedBy: $rep, state: 'claimed'})<-[:POOLED]-(customer:Customer)
WHERE NOT entry.assigned
RETURN count(CASE WHEN entry.claimedAt >= $since THEN 1 END) AS month,
  count(CASE WHEN EXISTS { MATCH (customer)<-[:OWNS]-(:Rep {id: $rep}) } THEN 1 END) AS held
