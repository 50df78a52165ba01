// Keeps which product lines reps sell at customers that several work or that look like another: those of their projects and
// orders there, or else those of their division.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
WHERE EXISTS { MATCH (customer)-[:LOOKS_LIKE]-(:Customer) } OR COUNT { MATCH (customer)-[:WORKED_BY]->(:Rep) } > 1
MATCH (customer)-[by:WORKED_BY]->(rep:Rep)
WITH customer, by, rep, COLLECT {
  MATCH (customer)<-[:FOR]-(project:Project)<-[:RUNS|HELPS]-(rep)
  MATCH (project)-[:OFFERS]->(line:ProductLine)
  RETURN line.id AS line
  UNION
  MATCH (customer)<-[:FOR]-(project:Project)<-[:RUNS|HELPS]-(rep)
  MATCH (project)-[:OFFERS]->(:Product)-[:IN_LINE]->(line:ProductLine)
  RETURN line.id AS line
  UNION
  MATCH (customer)-[:PLACED]->(order:Order)<-[:SOLD]-(rep)
  MATCH (order)-[:CONTAINS]->(:Product)-[:IN_LINE]->(line:ProductLine)
  RETURN DISTINCT line.id AS line
} AS sold
SET by.lines = CASE WHEN sold <> [] THEN sold ELSE COLLECT {
  MATCH (rep)-[:IN]->(:Division)-[:SELLS]->(line:ProductLine)
  RETURN DISTINCT line.id
} END
