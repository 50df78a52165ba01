// The cities and industries of the customers a viewer may know of.
// $viewer
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)-[:FOR]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE [$viewer.division] END AS id
  MATCH (:Record {id: id})<-[:IN]-(:Rep)-[:OWNS]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (c:Customer)
  WHERE c.city IS NOT NULL OR c.industry IS NOT NULL
  RETURN c
}
WITH c
WHERE $viewer.all OR access.summary(c)
UNWIND [['CITY', c.city], ['INDUSTRY', c.industry]] AS pair
WITH pair[0] AS topic, pair[1] AS name, count(*) AS customers
WHERE name IS NOT NULL AND name <> ''
RETURN topic, name, customers
ORDER BY customers DESC
LIMIT 2000
