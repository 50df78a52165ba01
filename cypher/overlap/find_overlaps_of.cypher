// In what one customer overlaps, if the viewer answers for it or works it.
// $viewer, $id: the customer
MATCH (customer:Customer&Record {id: $id})
WHERE access.full(customer) OR access.works(customer)
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
