// Tasks the viewer or somebody below them owes or asked for, or about customers or projects they answer for.
$viewer.all OR EXISTS {
  MATCH (it)<-[:OWES|ASKED_FOR]-(rep:Rep)
  WHERE rep.id IN $viewer.reps
} OR EXISTS {
  MATCH (it)-[:ABOUT]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
} OR EXISTS {
  MATCH (it)-[:ABOUT]->(:Project)<-[:RUNS|HELPS]-(worker:Rep)
  WHERE worker.id IN $viewer.reps
}
