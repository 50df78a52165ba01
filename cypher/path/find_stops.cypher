// What the stops of a way are: by name where the viewer may know of them; of the others, in which branch to ask.
// $ids
UNWIND $ids AS id
MATCH (n:Record {id: id})
WITH n, access.named(n) AS seen
WITH n, seen, CASE WHEN n:Contact THEN seen AND access.reach(n) ELSE seen END AS reach
RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Record']) AS kind, seen, CASE WHEN seen THEN coalesce(n.name, n.code) END AS name,
  CASE
    WHEN NOT reach THEN null
    WHEN n:Contact THEN n.title
    WHEN n:Rep THEN head(COLLECT { MATCH (n)-[:IN]->(division:Division) RETURN division.name ORDER BY division.id LIMIT 1 })
    ELSE n.city
  END AS where,
  head(COLLECT {
    CALL (n) {
      MATCH (n:Rep)-[:BASED_AT]->(branch:Branch)
      RETURN branch, 0 AS place
      UNION
      MATCH (n:Customer)<-[:OWNS]-(:Rep)-[:BASED_AT]->(branch:Branch)
      RETURN branch, 1 AS place
      UNION
      MATCH (n:Project)<-[:RUNS]-(:Rep)-[:BASED_AT]->(branch:Branch)
      RETURN branch, 1 AS place
      UNION
      MATCH (n:Contact)-[:WORKS_AT]->(:Customer)<-[:OWNS]-(:Rep)-[:BASED_AT]->(branch:Branch)
      RETURN branch, 1 AS place
    }
    RETURN branch.name ORDER BY place, branch.id LIMIT 1
  }) AS branch
