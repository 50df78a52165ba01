// The enabled login that a calendar feed belongs to.
// $hash: the hash of its secret
MATCH (:CalendarFeed {hash: $hash})-[:OF]->(user:User)
WHERE user.enabled
RETURN user.name AS name
