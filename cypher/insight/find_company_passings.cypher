// Customers that passed from one rep to another since a day: how many, and the largest.
// $viewer, $since, $limit
MATCH (before:Rep)-[owned:OWNED]->(c:Customer)
WHERE owned.until >= $since AND owned.until <= date() AND coalesce(owned.role, 'owner') = 'owner' AND access.full(c)
WITH c, before, owned.until AS until
ORDER BY until DESC
WITH c, head(collect({rep: before, until: until})) AS last, access.holder(c) AS now
WHERE now IS NOT NULL AND now <> last.rep
OPTIONAL MATCH (c)-[:TRADED]->(trade:Trade)
WITH c, last, now, coalesce(trade.value12, 0.0) AS value
ORDER BY value DESC, last.until DESC, c.id
WITH count(c) AS total, collect({c: c, last: last, now: now, value: value}) AS all
RETURN total, COLLECT {
    UNWIND all[..$limit] AS one
    WITH one.c AS c, one.last AS last, one.now AS now, one.value AS value, one.last.rep AS before
    RETURN {at: last.until, customer: c {.id, .name, .nameEn}, value: value, before: before {.id, .name, .nameEn}, rep: now {.id, .name, .nameEn}}
  } AS rows
