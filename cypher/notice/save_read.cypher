// Notes what the viewer has read.
// $viewer, $ids: of the notices; all when null
CALL () {
  MATCH (me:Rep&Record {id: $viewer.rep})
  RETURN me
  UNION
  MATCH (me:User {id: $viewer.user})
  RETURN me
}
MATCH (me)<-[:TELLS]-(notice:Notice)
WHERE NOT notice.read AND ($ids IS NULL OR notice.id IN $ids)
SET notice.read = true
RETURN notice.id AS id
