// The handovers of those below a viewer, and those in which the viewer takes something over, the latest first.
// $viewer, $limit
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE [id IN $viewer.reps WHERE id <> coalesce($viewer.rep, '')] END AS id
  MATCH (:Record {id: id})<-[:FROM]-(handover:Handover)
  RETURN handover, true AS manages
  UNION
  UNWIND CASE WHEN $viewer.all THEN ['draft', 'running', 'done', 'undoing', 'undone'] ELSE [] END AS status
  MATCH (handover:Handover {status: status})
  RETURN handover, true AS manages
  UNION
  UNWIND CASE WHEN NOT $viewer.all AND $viewer.rep IN $viewer.reps THEN ['running', 'done'] ELSE [] END AS status
  MATCH (handover:Handover {status: status})
  WHERE EXISTS { MATCH (handover)-[moved:MOVED {state: 'moved'}]->() WHERE moved.to = $viewer.rep }
  RETURN handover, false AS manages
}
WITH handover, max(manages) AS manages
MATCH (handover)-[:FROM]->(rep:Rep)
WITH handover, rep, manages
ORDER BY coalesce(handover.undoneAt, handover.doneAt, handover.startedAt, handover.createdAt) DESC, handover.id
LIMIT $limit
RETURN handover.id AS id, handover.status AS status, handover.reason AS reason, handover.createdAt AS createdAt,
  handover.doneAt AS doneAt, rep {.id, .name} AS rep, manages,
  COUNT { (handover)-[:GIVES]->() } AS parts,
  COUNT { MATCH (handover)-[moved:MOVED]->() WHERE moved.state <> 'skipped' } AS moved,
  COUNT { MATCH (handover)-[moved:MOVED {state: 'moved'}]->(:Customer) WHERE moved.to = $viewer.rep } AS mine,
  COUNT { MATCH (handover)-[moved:MOVED {state: 'moved'}]->(:Customer)
    WHERE moved.to = $viewer.rep AND moved.seenAt IS NULL } AS unseen
