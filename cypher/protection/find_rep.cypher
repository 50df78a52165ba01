// Internal: the division of a rep who is there, empty for none; nothing for who has left.
// $id: the rep's
MATCH (rep:Rep&Record {id: $id})
WHERE coalesce(rep.status, 'active') <> 'left'
RETURN coalesce(head(COLLECT { MATCH (rep)-[:IN]->(home:Division) RETURN home.id ORDER BY home.id LIMIT 1 }), '') AS division
