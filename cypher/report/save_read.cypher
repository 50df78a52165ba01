// Notes that a login has read a report.
// $user: the login's id, $id: the report's, $at: now
MATCH (user:User {id: $user}), (report:DailyReport {id: $id})
MERGE (user)-[read:READ]->(report)
SET read.at = $at
