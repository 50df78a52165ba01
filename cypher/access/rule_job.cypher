// Contacts the viewer may change: those at customers they answer for, those who work nowhere now and did there last,
// or at no customer at all.
$viewer.all OR NOT EXISTS { MATCH (it)-[:WORKS_AT]->(:Customer) } OR EXISTS {
  MATCH (it)-[job:WORKS_AT]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
    AND (job.until IS NULL OR job.until >= date() OR NOT EXISTS {
      MATCH (it)-[now:WORKS_AT]->(:Customer) WHERE now.until IS NULL OR now.until >= date()
    })
}
