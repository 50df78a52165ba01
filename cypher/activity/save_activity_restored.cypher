// Brings a deleted activity back as it was, for those who might delete it.
// $viewer, $id, $at: now
MATCH (activity:Record {id: $id})<-[:DID]-(rep:Rep)
WHERE activity:Activity AND rep.id IN $viewer.reps AND (activity.privateTo IS NULL OR activity.privateTo = $viewer.rep)
SET activity.changedAt = $at,
  activity.status = CASE activity.status WHEN 'deleted' THEN activity.deletedFrom ELSE activity.status END,
  activity.deletedFrom = null
RETURN activity.id AS id
