// Overlap cases in which the viewer, or somebody below them, is a party.
$viewer.all OR EXISTS {
  MATCH (it)-[:BETWEEN]->(party:Rep)
  WHERE party.id IN $viewer.reps
}
