// Internal: the divisions of some reps, an empty one for those of none.
// $reps: the reps' ids
UNWIND $reps AS id
MATCH (rep:Rep&Record {id: id})
RETURN DISTINCT coalesce(head(COLLECT { MATCH (rep)-[:IN]->(home:Division) RETURN home.id ORDER BY home.id LIMIT 1 }), '') AS division
