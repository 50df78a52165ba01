// Puts something off on a login's start page.
// $user: the login's id, $key: what, $until: the day on which it comes back, $at: now
MATCH (user:User {id: $user})
MERGE (snooze:Snooze {id: $user + ' ' + $key})
MERGE (user)-[:PUT_OFF]->(snooze)
SET snooze.key = $key, snooze.until = $until, snooze.at = $at
