// Says who is to take what over; null takes it back.
// $id: the handover's, $rows: [{unit, to}]
MATCH (handover:Handover {id: $id, status: 'draft'})
UNWIND $rows AS row
MATCH (unit:Record {id: row.unit})
MERGE (handover)-[gives:GIVES]->(unit)
SET gives.to = row.to
