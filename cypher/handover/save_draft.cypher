// Begins a handover, unless one of this rep is open already; that one is given then.
// $id, $rep, $reason, $why, $lastDay, $by, $at
MATCH (rep:Record {id: $rep})
WHERE rep:Rep
MERGE (handover:Handover {openFor: $rep})
  ON CREATE SET handover.id = $id, handover.status = 'draft', handover.reason = $reason, handover.why = $why,
    handover.lastDay = $lastDay, handover.by = $by, handover.createdAt = $at
MERGE (handover)-[:FROM]->(rep)
RETURN handover.id AS id
