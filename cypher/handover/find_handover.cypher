// A handover, whole for those above who hands over, their own part for those who take over.
// $viewer, $id
MATCH (handover:Handover {id: $id})-[:FROM]->(rep:Rep)
WITH handover, rep, $viewer.all OR (rep.id IN $viewer.reps AND rep.id <> coalesce($viewer.rep, '')) AS manages
WHERE manages OR ($viewer.rep IN $viewer.reps AND EXISTS {
  MATCH (handover)-[moved:MOVED {state: 'moved'}]->()
  WHERE moved.to = $viewer.rep
})
RETURN properties(handover) AS handover, rep {.id, .name} AS rep, manages, COLLECT {
    MATCH (handover)-[gives:GIVES]->(unit:Record)
    OPTIONAL MATCH (handover)-[moved:MOVED]->(unit)
    WITH unit, gives, moved
    WHERE manages OR (moved.to = $viewer.rep AND moved.state = 'moved')
    RETURN {id: unit.id, label: head([label IN labels(unit) WHERE label <> 'Record']),
      name: CASE WHEN access.sees(unit) THEN coalesce(unit.name, unit.subject, unit.code) END,
      to: coalesce(moved.to, gives.to), state: moved.state, seenAt: moved.seenAt}
    ORDER BY gives.place, unit.id
  } AS parts, COLLECT {
    MATCH (handover)-[gives:GIVES]->()
    WITH DISTINCT gives.to AS to
    MATCH (successor:Record {id: to})
    RETURN successor {.id, .name}
    ORDER BY successor.name
  } AS successors
