// Changes why and when of a handover that has not begun.
// $id, $reason, $why, $lastDay
MATCH (handover:Handover {id: $id, status: 'draft'})
SET handover.reason = $reason, handover.why = $why, handover.lastDay = $lastDay
RETURN handover.id AS id
