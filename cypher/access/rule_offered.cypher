// What lies in the pool, as far as the viewer may know of it: that of their own division, and what was with them or
// somebody below them.
$viewer.all OR any(before IN it.former WHERE before IN $viewer.reps)
  OR (it.division = coalesce($viewer.division, '') AND $viewer.rep IN $viewer.reps)
