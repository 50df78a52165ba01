// Ends the carrying out of a handover.
// $id, $at, $expected, $after: counts as JSON
MATCH (handover:Handover {id: $id, status: 'running'})
SET handover.status = 'done', handover.doneAt = $at, handover.expected = $expected,
  handover.after = $after
REMOVE handover.openFor
