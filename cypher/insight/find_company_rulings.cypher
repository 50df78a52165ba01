// Overlap cases settled since a day: how many, and the latest, each with the first of its customers that the viewer sees in full.
// $viewer, $since, $limit
MATCH (matter:OverlapCase {state: 'settled'})
WHERE date(matter.settledAt) >= $since AND access.case(matter)
WITH matter, head(COLLECT {
  MATCH (matter)-[concerns:CONCERNS]->(c:Customer)
  WHERE access.full(c)
  RETURN c ORDER BY concerns.place
}) AS c
WHERE c IS NOT NULL
WITH matter, c ORDER BY matter.settledAt DESC, matter.id
WITH count(matter) AS total, collect({matter: matter, c: c}) AS all
RETURN total, COLLECT {
    UNWIND all[..$limit] AS one
    WITH one.matter AS matter, one.c AS c
    WITH matter, c, access.holder(c) AS rep
    RETURN {at: date(matter.settledAt), matter: matter.id, customer: c {.id, .name, .nameEn}, rep: rep {.id, .name, .nameEn}}
  } AS rows
