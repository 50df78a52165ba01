// How many notices the viewer has, and how many of them they have not read.
// $viewer
CALL () {
  MATCH (me:Rep&Record {id: $viewer.rep})
  RETURN me
  UNION
  MATCH (me:User {id: $viewer.user})
  RETURN me
}
MATCH (me)<-[:TELLS]-(notice:Notice)
RETURN count(*) AS total, count(CASE WHEN NOT notice.read THEN 1 END) AS unread
