// Contacts of whom the viewer sees what holds now: at a customer they answer for, or in an open project of theirs. Who
// answers for a former employer sees it as it was then, unless it works nowhere now.
$viewer.all OR EXISTS {
  MATCH (it)-[job:WORKS_AT]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
    AND (job.until IS NULL OR job.until >= date() OR NOT EXISTS {
      MATCH (it)-[now:WORKS_AT]->(:Customer) WHERE now.until IS NULL OR now.until >= date()
    })
} OR EXISTS {
  MATCH (it)-[:PLAYS]->(project:Project)<-[:RUNS|HELPS]-(worker:Rep)
  WHERE worker.id IN $viewer.reps AND coalesce(project.status, 'open') = 'open'
}
