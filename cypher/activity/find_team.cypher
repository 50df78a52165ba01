// Whose calendars and tasks the viewer may look into: their own and those of everybody below them, or everybody's.
// $viewer
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (rep:Record {id: id})
  RETURN rep
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (rep:Rep)
  WHERE rep.name IS NOT NULL
  RETURN rep
}
WITH rep
WHERE rep:Rep AND coalesce(rep.status, 'active') <> 'left'
RETURN rep.id AS id, rep.name AS name
ORDER BY rep.id <> $viewer.rep, name
