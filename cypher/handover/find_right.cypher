// Whether a viewer may hand over what a rep holds: those above them, and executives. Nothing where there is no such rep.
// $viewer, $rep: the rep's id
MATCH (rep:Record {id: $rep})
WHERE rep:Rep AND access.sees(rep)
RETURN $viewer.all OR (rep.id IN $viewer.reps AND rep.id <> coalesce($viewer.rep, '')) AS may, rep {.id, .name} AS rep
