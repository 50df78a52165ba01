// Filed daily reports of the viewer, of everybody below them, all for executives; drafts are their rep's alone.
CASE
  WHEN it.state = 'filed' AND $viewer.all THEN true
  WHEN it.state = 'filed' THEN it.rep IN $viewer.reps
  ELSE it.rep IN $viewer.reps AND it.rep = $viewer.rep
END
