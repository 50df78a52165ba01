// In what the viewer's own customers overlap: found from the reps on, so that a rep does not pay for the whole company.
// $viewer
UNWIND $viewer.reps AS rep
MATCH (:Rep&Record {id: rep})-[:OWNS|RUNS|HELPS]->(start:Customer|Project)
OPTIONAL MATCH (start)-[:FOR]->(behind:Customer)
WITH DISTINCT coalesce(behind, start) AS customer
WHERE customer:Customer AND (access.full(customer) OR access.works(customer))
OPTIONAL MATCH (work:Work {id: 'work:' + customer.id})
RETURN customer.id AS id, work.reps AS reps, size(work.divisions) AS divisions,
  COLLECT {
    MATCH (customer)-[like:LOOKS_LIKE]-(other:Customer)
    WHERE NOT EXISTS { MATCH (customer)-[:SUBSIDIARY_OF]-(other) } AND NOT EXISTS {
      MATCH (customer)-[judged:JUDGED {verdict: 'different'}]-(other)
      WHERE all(reason IN coalesce(like.evidence, []) WHERE reason IN judged.evidence)
    }
    RETURN {id: like.id, one: startNode(like).id, other: endNode(like).id, score: like.score}
  } AS lookAlikes,
  COLLECT {
    MATCH (customer)-[part:SUBSIDIARY_OF]-(other:Customer)
    WHERE EXISTS {
      MATCH (worker:Rep)<-[:WORKED_BY]-(customer), (other)-[:WORKED_BY]->(colleague:Rep)
      WHERE worker <> colleague
    }
    RETURN {one: startNode(part).id, other: endNode(part).id}
  } AS groups
