// Orders the viewer or somebody below them sold, or of customers they answer for.
$viewer.all OR EXISTS {
  MATCH (it)<-[:SOLD]-(seller:Rep)
  WHERE seller.id IN $viewer.reps
} OR EXISTS {
  MATCH (it)<-[:PLACED]-(:Customer)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
}
