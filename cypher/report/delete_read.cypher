// Notes that a login has a report still to read.
// $user: the login's id, $id: the report's
MATCH (:User {id: $user})-[read:READ]->(:DailyReport {id: $id})
DELETE read
