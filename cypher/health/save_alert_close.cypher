// Closes an alert that is open. Run twice, it changes nothing the second time.
// $id, $outcome, $why: or null, $by: the login, $at: now, $write: the id of this change
MATCH (alert:Alert {id: $id})
SET alert.touchedAt = $at
WITH alert
WHERE alert.state = 'open' OR alert.write = $write
SET alert.state = 'closed', alert.outcome = $outcome, alert.why = $why, alert.closedBy = $by, alert.closedAt = $at,
  alert.cleared = false, alert.suggested = false, alert.write = $write
RETURN alert.id AS id
