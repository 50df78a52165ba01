// Takes back what a login has put off, and what has come back by itself.
// $user: the login's id, $key: what is taken back, or null, $today
MATCH (:User {id: $user})-[:PUT_OFF]->(snooze:Snooze)
WHERE snooze.key = $key OR snooze.until <= $today
DETACH DELETE snooze
