// Keeps after how many quiet days a division's projects count as stalled.
// $rows: [{division, days}]
UNWIND $rows AS row
MERGE (pace:Pace {id: row.division})
SET pace.days = row.days
