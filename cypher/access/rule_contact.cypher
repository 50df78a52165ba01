// Contacts at customers the viewer answers for, or who play a part in a project of theirs.
$viewer.all OR EXISTS {
  MATCH (it)-[:WORKS_AT]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
} OR EXISTS {
  MATCH (it)-[:PLAYS]->(:Project)<-[:RUNS|HELPS]-(worker:Rep)
  WHERE worker.id IN $viewer.reps
}
