// Projects the viewer or somebody below them runs or helps, or for customers they answer for.
$viewer.all OR EXISTS {
  MATCH (it)<-[:RUNS|HELPS]-(worker:Rep)
  WHERE worker.id IN $viewer.reps
} OR EXISTS {
  MATCH (it)-[:FOR]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
}
