// Subsidiaries and parents worked by different reps, of which one is the viewer's.
// $viewer
MATCH (one:Customer)-[:SUBSIDIARY_OF]->(other:Customer)
WHERE (access.full(one) OR access.works(one) OR access.full(other) OR access.works(other)) AND EXISTS {
  MATCH (rep:Rep)<-[:WORKED_BY]-(one), (other)-[:WORKED_BY]->(colleague:Rep)
  WHERE rep <> colleague
}
RETURN one.id AS one, other.id AS other
