// Takes an inquiry back that its login made and nobody answered.
// $viewer, $id, $at
MATCH (inquiry:Inquiry {id: $id})
WHERE inquiry.asker = $viewer.user
SET inquiry.seenAt = $at
WITH inquiry
WHERE inquiry.state = 'open'
SET inquiry.state = 'withdrawn'
REMOVE inquiry.openFor
RETURN inquiry.id AS id
