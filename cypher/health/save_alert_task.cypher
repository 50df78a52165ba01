// Notes the task that an alert became.
// $id, $task: its id, $at: now
MATCH (alert:Alert {id: $id})
WHERE alert.state = 'open'
SET alert.task = $task, alert.taskAt = $at
RETURN alert.id AS id
