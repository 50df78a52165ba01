// Internal: the projects that follow some processes.
// $ids: the processes
UNWIND $ids AS id
MATCH (s:Standing {process: id})<-[:STANDS]-(p:Project)
RETURN p.id AS id
