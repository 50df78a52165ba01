// Internal: what speaks for a rep at a customer: who works it and how, which lines it buys, where it is.
// $ids: the customers', $rep: who hands over
UNWIND $ids AS id
MATCH (c:Customer&Record {id: id})
RETURN c.id AS id, c.city AS city, COLLECT {
    MATCH (c)<-[owns:OWNS]-(rep:Rep)
    WHERE rep.id <> $rep AND (owns.until IS NULL OR owns.until >= date())
    RETURN {rep: rep.id, role: CASE owns.role WHEN 'co-owner' THEN 'co-owner' ELSE 'owner' END}
  } AS owners, COLLECT {
    CALL (c) {
      MATCH (c)<-[:ABOUT]-(activity:Activity)
      RETURN activity
      UNION
      MATCH (c)<-[:WORKS_AT]-(:Contact)<-[:WITH]-(activity:Activity)
      RETURN activity
    }
    MATCH (activity)<-[:DID]-(rep:Rep)
    WHERE rep.id <> $rep AND access.happened(activity)
    WITH rep, count(DISTINCT activity) AS met, max(activity.at) AS last
    RETURN {rep: rep.id, count: met, last: last}
  } AS met, COLLECT {
    MATCH (c)<-[:FOR]-(project:Project)<-[:RUNS|HELPS]-(rep:Rep)
    WHERE rep.id <> $rep
    WITH rep, count(DISTINCT project) AS worked
    RETURN {rep: rep.id, count: worked}
  } AS projects, COLLECT {
    CALL (c) {
      MATCH (c)-[:PLACED]->(order:Order)
      WITH order ORDER BY order.placedAt DESC LIMIT 40
      MATCH (order)-[:CONTAINS]->(:Product)-[:IN_LINE]->(line:ProductLine)
      RETURN line
      UNION ALL
      MATCH (c)<-[:FOR]-(:Project)-[:OFFERS]->(line:ProductLine)
      RETURN line
      UNION ALL
      MATCH (c)<-[:FOR]-(:Project)-[:OFFERS]->(:Product)-[:IN_LINE]->(line:ProductLine)
      RETURN line
    }
    WITH line, count(*) AS weight ORDER BY weight DESC LIMIT 4
    RETURN line.id
  } AS lines
