// What filters, rules, the time line and the map of provinces may ask about customers and projects.
// $ids: what is drawn
// $viewer: only what they may see; days of customers they see in full
UNWIND $ids AS id
MATCH (it:Record {id: id})
WHERE (it:Customer AND access.summary(it)) OR (it:Project AND access.project(it))
WITH it, it:Customer AND access.full(it) AS full
OPTIONAL MATCH (it)-[:TRADED]->(trade:Trade)
WHERE full
OPTIONAL MATCH (it)-[:WORKED]->(work:Work)
WHERE full
OPTIONAL MATCH (it)-[:STANDS]->(standing:Standing)
RETURN it.id AS id, it.city AS city, it.province AS province, it.industry AS industry, it.status AS status,
  CASE WHEN it:Project THEN it.openedAt WHEN size(trade.months) > 0 THEN date(trade.months[0] + '-01') END AS since,
  date(trade.lastOrderAt) AS lastOrder, date(coalesce(work.lastActivity, standing.lastActivity)) AS lastActivity,
  it.expectedClose AS expectedClose
