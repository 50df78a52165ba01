// Projects the viewer may change: those they or somebody below them runs, those of customers they own, all for executives.
$viewer.all OR EXISTS {
  MATCH (it)<-[:RUNS]-(runner:Rep)
  WHERE runner.id IN $viewer.reps
} OR EXISTS {
  MATCH (it)-[:FOR]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND coalesce(owns.role, 'owner') = 'owner' AND (owns.until IS NULL OR owns.until >= date())
}
