// The reps of a division, or of none, to whom the viewer may give customers: those below them, all for executives.
// $viewer, $division: an id, or empty
MATCH (rep:Rep)
WHERE access.sees(rep) AND coalesce(rep.status, 'active') <> 'left' AND ($viewer.all OR (rep.id IN $viewer.reps AND rep.id <> $viewer.rep))
  AND coalesce(head(COLLECT { MATCH (rep)-[:IN]->(home:Division) RETURN home.id ORDER BY home.id LIMIT 1 }), '') = $division
RETURN rep.id AS id, rep.name AS name, rep.nameEn AS nameEn
ORDER BY name, id
