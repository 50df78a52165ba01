// Internal: who stands above all parties of a case, the nearest first, and a customer of it to name it by.
// $id: the case
MATCH (matter:OverlapCase {id: $id})
WITH matter, COLLECT { MATCH (matter)-[:BETWEEN]->(party:Rep) RETURN party } AS parties
CALL (parties) {
  UNWIND parties AS party
  MATCH way = (party)-[:REPORTS_TO*1..12]->(boss:Rep)
  WHERE NOT boss IN parties AND coalesce(boss.status, 'active') <> 'left'
  WITH party, boss, min(length(way)) AS steps
  WITH boss, count(*) AS below, max(steps) AS farthest
  WHERE below = size(parties)
  RETURN collect({id: boss.id, steps: farthest}) AS bosses
}
RETURN COLLECT { UNWIND bosses AS boss RETURN boss.id ORDER BY boss.steps, boss.id } AS rulers,
  head(COLLECT { MATCH (matter)-[concerns:CONCERNS]->(customer:Customer) RETURN customer.id ORDER BY concerns.place }) AS customer
