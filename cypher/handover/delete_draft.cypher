// Gives a handover up that has not begun.
// $id
MATCH (handover:Handover {id: $id, status: 'draft'})
DETACH DELETE handover
RETURN count(*) AS deleted
