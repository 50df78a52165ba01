// Internal: the division of a rep, which everybody may know.
// $rep
MATCH (rep:Rep&Record {id: $rep})
OPTIONAL MATCH (rep)-[:IN]->(division:Division)
RETURN rep {.since, .until, .status} AS rep, head(collect(division {.id, .name})) AS division
