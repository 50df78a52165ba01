// Internal: what speaks for each party of a case. Shown only to who sees its customers in full.
// $customers, $reps: ids, $since: from when on somebody is still active
UNWIND $reps AS id
MATCH (rep:Rep&Record {id: id})
WITH rep, COLLECT { UNWIND $customers AS one MATCH (customer:Customer&Record {id: one}) RETURN customer } AS customers
RETURN rep.id AS id, rep.name AS name, coalesce(rep.status, 'active') <> 'left' AS active,
  head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN {id: division.id, name: division.name} }) AS division,
  head(COLLECT {
    UNWIND customers AS customer
    MATCH (rep)-[owns:OWNS|OWNED]->(customer)
    WHERE owns.since IS NOT NULL
    RETURN owns.since AS since ORDER BY since LIMIT 1
  }) AS owns,
  head(COLLECT {
    UNWIND customers AS customer
    MATCH (rep)-[:DID]->(activity:Activity)-[:ABOUT]->(customer)
    WHERE access.happened(activity)
    RETURN date(activity.at) AS at ORDER BY at LIMIT 1
  }) AS first,
  reduce(sum = 0.0, value IN COLLECT {
    UNWIND customers AS customer
    MATCH (customer)-[:PLACED]->(order:Order)<-[:SOLD]-(rep)
    WHERE coalesce(order.status, '') <> 'cancelled'
    RETURN coalesce(order.value, 0.0)
  } | sum + value) AS sold,
  reduce(sum = 0.0, value IN COLLECT {
    UNWIND customers AS customer
    MATCH (customer)<-[:FOR]-(project:Project {status: 'open'})<-[:RUNS]-(rep)
    RETURN coalesce(project.value, 0.0)
  } | sum + value) AS open,
  COUNT {
    UNWIND customers AS customer
    MATCH (rep)-[:DID]->(activity:Activity)-[:ABOUT]->(customer)
    WHERE activity.at >= $since AND access.happened(activity)
    RETURN activity
  } AS recent,
  COLLECT {
    UNWIND customers AS customer
    MATCH (customer)<-[:FOR]-(project:Project)<-[:RUNS]-(rep), (project)-[:OFFERS]->(line:ProductLine)
    RETURN DISTINCT {id: line.id, name: line.name}
    UNION
    UNWIND customers AS customer
    MATCH (customer)<-[:FOR]-(project:Project)<-[:RUNS]-(rep), (project)-[:OFFERS]->(:Product)-[:IN_LINE]->(line:ProductLine)
    RETURN DISTINCT {id: line.id, name: line.name}
    UNION
    MATCH (rep)-[:IN]->(:Division)-[:SELLS]->(line:ProductLine)
    RETURN DISTINCT {id: line.id, name: line.name}
  } AS lines, COLLECT {
    UNWIND customers AS customer
    MATCH (customer)<-[:FOR]-(project:Project {status: 'open'})<-[:RUNS]-(rep)
    RETURN {id: project.id, name: project.name}
  } AS projects
