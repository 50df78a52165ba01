// Begins to carry a handover out: notes what is to move, in which order, as it is now, and what was counted.
// $id, $at, $rows: [{unit, to, place, links}], $before, $expected: counts as JSON, $set: how rep and logins were
MATCH (handover:Handover {id: $id})
SET handover.status = 'running', handover.startedAt = $at, handover.before = $before, handover.expected = $expected
SET handover += $set
WITH handover
UNWIND $rows AS row
MATCH (unit:Record {id: row.unit})
MERGE (handover)-[gives:GIVES]->(unit)
SET gives.to = row.to, gives.place = row.place, gives.links = row.links
