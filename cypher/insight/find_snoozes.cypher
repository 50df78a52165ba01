// What a viewer has put off on their start page, and until when.
// $viewer, $today
MATCH (user:User {id: $viewer.user})-[:PUT_OFF]->(snooze:Snooze)
WHERE snooze.until > $today
RETURN snooze.key AS key, snooze.until AS until
