// The reps of a division, which everybody may know, to say who of them files no reports.
// $viewer, $division: or null for all
MATCH (rep:Rep)
WHERE rep.name IS NOT NULL AND coalesce(rep.status, 'active') <> 'left' AND access.sees(rep)
  AND ($division IS NULL OR EXISTS { MATCH (rep)-[:IN]->(division:Division) WHERE division.id = $division })
RETURN rep {.id, .name} AS rep
ORDER BY rep.name
