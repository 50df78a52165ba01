// Customers added since a day: how many, how many of them by imports, and the largest.
// $viewer, $since, $limit
MATCH (c:Customer)
WHERE c.createdAt >= $since AND access.full(c)
OPTIONAL MATCH (c)-[:TRADED]->(trade:Trade)
WITH c, coalesce(trade.value12, 0.0) AS value, EXISTS { MATCH (:ImportRun)-[:BROUGHT {created: true}]->(c) } OR c.source IS NOT NULL AS brought
ORDER BY value DESC, c.createdAt DESC, c.id
WITH count(*) AS total, sum(CASE WHEN brought THEN 1 ELSE 0 END) AS brought, collect({c: c, brought: brought}) AS all
RETURN total, brought, COLLECT {
    UNWIND [one IN all WHERE NOT one.brought][..$limit] AS one
    WITH one.c AS c
    WITH c, access.holder(c) AS rep
    RETURN {at: date(c.createdAt), customer: c {.id, .name, .nameEn}, rep: rep {.id, .name, .nameEn}}
  } AS rows
