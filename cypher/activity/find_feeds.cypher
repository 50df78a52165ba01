// A login's calendar feeds, newest first.
// $user: the login's id
MATCH (feed:CalendarFeed)-[:OF]->(:User {id: $user})
RETURN feed.id AS id, feed.label AS label, feed.createdAt AS createdAt
ORDER BY createdAt DESC
