// Internal: who could take over from a rep: colleagues, and those with ties to the customers; with what they hold already.
// $rep: who hands over, $ids: those with ties, $limit
MATCH (leaver:Record {id: $rep})
CALL (leaver) {
  MATCH (leaver)-[:REPORTS_TO]->(:Rep)<-[:REPORTS_TO]-(rep:Rep)
  RETURN rep, 2 AS nearness
  UNION ALL
  MATCH (leaver)-[:BASED_AT]->(:Branch)<-[:BASED_AT]-(rep:Rep)
  RETURN rep, 1 AS nearness
  UNION ALL
  MATCH (leaver)-[:IN]->(:Division)<-[:IN]-(rep:Rep)
  RETURN rep, 1 AS nearness
  UNION ALL
  UNWIND $ids AS id
  MATCH (rep:Record {id: id})
  RETURN rep, 3 AS nearness
}
WITH leaver, rep, sum(nearness) AS nearness
WHERE rep <> leaver AND rep:Rep AND coalesce(rep.status, 'active') <> 'left'
WITH leaver, rep, nearness
ORDER BY nearness DESC, rep.name
LIMIT $limit
CALL (rep) {
  OPTIONAL MATCH (rep)-[owns:OWNS]->(c:Customer)
  WHERE owns.until IS NULL OR owns.until >= date()
  OPTIONAL MATCH (c)-[:TRADED]->(trade:Trade)
  RETURN count(DISTINCT c) AS customers, sum(trade.value12) AS value
}
RETURN rep.id AS id, rep.name AS name, rep.nameEn AS nameEn, rep.city AS city, customers, value,
  head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name} }) AS division,
  head(COLLECT { MATCH (rep)-[:BASED_AT]->(branch:Branch) RETURN branch {.id, .name, .city} }) AS branch,
  EXISTS { MATCH (rep)-[:IN]->(:Division)<-[:IN]-(leaver) } AS sameDivision,
  EXISTS { MATCH (rep)-[:BASED_AT]->(:Branch)<-[:BASED_AT]-(leaver) } AS sameBranch, COLLECT {
    CALL (rep) {
      MATCH (rep)-[:SOLD]->(order:Order)
      WITH order ORDER BY order.placedAt DESC LIMIT 100
      MATCH (order)-[:CONTAINS]->(:Product)-[:IN_LINE]->(line:ProductLine)
      RETURN line
      UNION ALL
      MATCH (rep)-[:RUNS]->(:Project)-[:OFFERS]->(line:ProductLine)
      RETURN line
      UNION ALL
      MATCH (rep)-[:RUNS]->(:Project)-[:OFFERS]->(:Product)-[:IN_LINE]->(line:ProductLine)
      RETURN line
    }
    WITH line, count(*) AS weight ORDER BY weight DESC LIMIT 6
    RETURN line.id
  } AS lines
