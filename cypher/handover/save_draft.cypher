// Begins a handover, unless it has begun already or one of this rep is open; that one is given then.
// $id, $rep, $reason, $why, $lastDay, $by, $at
OPTIONAL MATCH (known:Handover {id: $id})
CALL (known) {
  WITH known
  WHERE known IS NOT NULL
  RETURN known.id AS id
  UNION
  WITH known
  WHERE known IS NULL
  MATCH (rep:Record {id: $rep})
  WHERE rep:Rep
  MERGE (handover:Handover {openFor: $rep})
    ON CREATE SET handover.id = $id, handover.status = 'draft', handover.reason = $reason, handover.why = $why,
      handover.lastDay = $lastDay, handover.by = $by, handover.createdAt = $at
  MERGE (handover)-[:FROM]->(rep)
  RETURN handover.id AS id
}
RETURN id
