// Internal: the questions that somebody wants to be told of, with what was known when they were asked last.
// No parameters.
MATCH (kept:KeptQuestion {alert: true})<-[:ASKS]-(user:User)
WHERE user.enabled
RETURN kept.id AS id, kept.name AS name, kept.query AS query, kept.known AS known, kept.round AS round, user.name AS login
ORDER BY kept.checkedAt
LIMIT 500
