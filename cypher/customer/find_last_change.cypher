// Who changed a record last by hand, if the viewer may know of it: the rep's name, or the login of who is no rep.
// $viewer, $id: the record, $since: changes made before are not asked for
MATCH (record:Record {id: $id})
WHERE access.sees(record)
MATCH (record)<-[:OF]-(change:Change)
WHERE change.at >= $since
WITH change ORDER BY change.at DESC LIMIT 1
OPTIONAL MATCH (:User {name: change.by})-[:IS]->(rep:Rep)
RETURN coalesce(rep.name, change.by) AS name
