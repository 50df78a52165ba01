// The cases that the viewer may know of, open ones first, the latest first.
// $viewer, $state: null for all, $skip, $limit
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS rep
  MATCH (:Rep&Record {id: rep})<-[:BETWEEN]-(matter:OverlapCase)
  RETURN matter
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (matter:OverlapCase)
  WHERE matter.state IS NOT NULL
  RETURN matter
}
WITH matter
WHERE $state IS NULL OR matter.state = $state
ORDER BY matter.state, coalesce(matter.settledAt, matter.openedAt) DESC, matter.id
WITH collect(matter) AS matters
RETURN size(matters) AS total, COLLECT {
  UNWIND matters[$skip..$skip + $limit] AS matter
  RETURN {matter: matter {.*}, customers: COLLECT {
    MATCH (matter)-[concerns:CONCERNS]->(customer:Customer) RETURN customer.id ORDER BY concerns.place
  }, parties: COLLECT { MATCH (matter)-[:BETWEEN]->(party:Rep) RETURN party.id ORDER BY party.id }}
} AS rows
