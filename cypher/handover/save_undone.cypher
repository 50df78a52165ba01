// Ends the taking back of a handover.
// $id, $at, $after: counts as JSON, $keptLogins: whether rep or logins were changed since
MATCH (handover:Handover {id: $id, status: 'undoing'})
SET handover.status = 'undone', handover.undoneAt = $at, handover.restored = $after, handover.keptLogins = $keptLogins
