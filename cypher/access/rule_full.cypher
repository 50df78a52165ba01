// Customers the viewer answers for: own or shared ones, those of everybody below them, all for executives.
$viewer.all OR EXISTS {
  MATCH (it)<-[owns:OWNS]-(owner:Rep)
  WHERE owner.id IN $viewer.reps AND (owns.until IS NULL OR owns.until >= date())
}
