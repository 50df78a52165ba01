// Internal: who a user is in the graph: their rep, everybody below them, their division.
// $name: the login
MATCH (user:User {name: $name})
WHERE user.enabled
OPTIONAL MATCH (user)-[:IS]->(rep:Rep)
OPTIONAL MATCH (rep)-[:IN]->(division:Division)
WITH user, rep, head(collect(division.id)) AS division
RETURN user.id AS user, user.name AS name, user.role AS role, rep.id AS rep, rep.name AS repName, division,
  COLLECT { MATCH (rep)<-[:REPORTS_TO*0..12]-(below:Rep) RETURN DISTINCT below.id } AS reps
