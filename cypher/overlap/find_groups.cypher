// Subsidiaries and parents worked by different reps, for viewers who see all.
// $viewer
MATCH (one:Customer)-[:SUBSIDIARY_OF]->(other:Customer)
WHERE access.full(one) AND EXISTS {
  MATCH (rep:Rep)<-[:WORKED_BY]-(one), (other)-[:WORKED_BY]->(colleague:Rep)
  WHERE rep <> colleague
}
RETURN one.id AS one, other.id AS other
