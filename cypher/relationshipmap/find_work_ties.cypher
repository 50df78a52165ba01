// Who works with whom: pairs of reps with the customers both work and the projects both run or help.
// $viewer: only at customers they answer for or work at, and in projects they may see
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (customer:Customer)
  WHERE customer.name IS NOT NULL
  RETURN customer
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(customer:Customer)
  RETURN customer
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)-[:FOR]->(customer:Customer)
  RETURN customer
}
WITH customer
WHERE access.full(customer) OR access.works(customer)
CALL (customer) {
  MATCH (one:Rep)<-[:WORKED_BY]-(customer)-[:WORKED_BY]->(other:Rep)
  WHERE one.id < other.id
  RETURN one, other, 1 AS customers, 0 AS projects
  UNION ALL
  MATCH (customer)<-[:FOR]-(project:Project)
  WHERE access.project(project)
  MATCH (one:Rep)-[:RUNS|HELPS]->(project)<-[:RUNS|HELPS]-(other:Rep)
  WHERE one.id < other.id
  RETURN one, other, 0 AS customers, 1 AS projects
}
RETURN one.id AS one, other.id AS other, sum(customers) AS customers, sum(projects) AS projects
ORDER BY one, other
