// Takes a login's calendar feed back.
// $user: the login's id, $id: the feed's
MATCH (:User {id: $user})<-[:OF]-(feed:CalendarFeed {id: $id})
DETACH DELETE feed
