// What the viewer was told, as a rep or as a login, newest first.
// $viewer, $unread: whether only what they have not read, $skip, $limit
CALL () {
  MATCH (me:Rep&Record {id: $viewer.rep})
  RETURN me
  UNION
  MATCH (me:User {id: $viewer.user})
  RETURN me
}
MATCH (me)<-[:TELLS]-(notice:Notice)
WHERE NOT ($unread AND notice.read)
RETURN notice
ORDER BY notice.at DESC, notice.id
SKIP $skip
LIMIT $limit
