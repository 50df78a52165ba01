// Alerts opened since a day, of one kind, or closed since then with an outcome: how many, what they are about in money, the largest.
// $viewer, $since, $kind: or null, $outcome: or null for those opened, $limit
MATCH (alert:Alert)-[:ABOUT]->(c:Customer)
WHERE ($kind IS NULL OR alert.kind = $kind)
  AND CASE WHEN $outcome IS NULL THEN date(alert.openedAt) >= $since
    ELSE alert.state = 'closed' AND alert.outcome = $outcome AND date(alert.closedAt) >= $since END
  AND access.full(c)
WITH alert, c ORDER BY coalesce(alert.stake, 0.0) DESC, alert.id
WITH count(alert) AS total, sum(coalesce(alert.stake, 0.0)) AS value, collect({alert: alert, c: c}) AS all
RETURN total, value, COLLECT {
    UNWIND all[..$limit] AS one
    WITH one.alert AS alert, one.c AS c
    WITH alert, c, access.holder(c) AS rep
    RETURN {
      at: date(CASE WHEN $outcome IS NULL THEN alert.openedAt ELSE alert.closedAt END), matter: alert.id, value: alert.stake,
      customer: c {.id, .name, .nameEn}, rep: rep {.id, .name, .nameEn}
    }
  } AS rows
