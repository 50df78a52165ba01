// Internal: the projects whose standing may differ once some records were written; all where none are named.
// $ids: ids of projects, activities, contacts or reps, or null
CALL () {
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS every
  MATCH (p:Project)
  WHERE p.name IS NOT NULL
  RETURN p
  UNION
  UNWIND $ids AS id
  MATCH (p:Record {id: id})
  WHERE p:Project
  RETURN p
  UNION
  UNWIND $ids AS id
  MATCH (:Record {id: id})-[:ABOUT|PLAYS|RUNS]->(p:Project)
  RETURN p
}
RETURN p.id AS id
