// Notes who was told of alerts.
// $rows: [{id: of the alert, reps: ids}]
UNWIND $rows AS row
MATCH (alert:Alert {id: row.id})
SET alert.told = row.reps
