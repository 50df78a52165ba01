// The divisions that a manager stands above whole: everybody in them reports to the viewer.
// $viewer
MATCH (division:Division)<-[:IN]-(rep:Rep)
WHERE coalesce(rep.status, 'active') <> 'left'
WITH division, collect(rep.id) AS reps
WHERE all(rep IN reps WHERE rep IN $viewer.reps)
RETURN division.id AS id
