// Adds a calendar feed to a login.
// $user: the login's id, $id, $hash: of its secret, $label, $at
MATCH (user:User {id: $user})
MERGE (feed:CalendarFeed {hash: $hash})
  ON CREATE SET feed.id = $id, feed.label = $label, feed.createdAt = $at
MERGE (feed)-[:OF]->(user)
