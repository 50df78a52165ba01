// Activities the viewer or somebody below them did, or about customers or projects they answer for. What somebody keeps
// to themselves is for that rep only, whatever the viewer's place; what was deleted is for nobody.
(it.privateTo IS NULL OR it.privateTo = $viewer.rep) AND coalesce(it.status, '') <> 'deleted' AND ($viewer.all OR EXISTS {
  MATCH (it)<-[:DID]-(doer:Rep)
  WHERE doer.id IN $viewer.reps
} OR EXISTS {
  MATCH (it)-[:ABOUT]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
} OR EXISTS {
  MATCH (it)-[:ABOUT]->(:Project)<-[:RUNS|HELPS]-(worker:Rep)
  WHERE worker.id IN $viewer.reps
})
