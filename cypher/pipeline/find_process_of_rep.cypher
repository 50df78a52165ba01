// Internal: the process that a rep's projects follow: that of their division or of what it is part of; nothing for the company's own.
// $rep
MATCH (:Record {id: $rep})-[:IN]->(division:Division)
WITH division
ORDER BY division.name, division.id
LIMIT 1
MATCH path = (division)-[:PART_OF*0..5]->(:Division)<-[:SERVES]-(process:Process)
RETURN process.id AS process
ORDER BY length(path)
LIMIT 1
