// Contacts the viewer may change: those at customers they answer for, or at no customer at all.
$viewer.all OR NOT EXISTS { MATCH (it)-[:WORKS_AT]->(:Customer) } OR EXISTS {
  MATCH (it)-[:WORKS_AT]->(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
}
