// Internal: those above everybody, as reps where they are, else as logins. No parameters.
MATCH (user:User {role: 'EXECUTIVE'})
WHERE user.enabled
OPTIONAL MATCH (user)-[:IS]->(rep:Rep)
RETURN coalesce(rep.id, user.id) AS id
