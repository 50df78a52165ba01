// All logins with the reps they are. No parameters.
MATCH (user:User)
WHERE user.name IS NOT NULL
OPTIONAL MATCH (user)-[:IS]->(rep:Rep)
RETURN user.name AS name, user.role AS role, user.enabled AS enabled, rep.id AS rep, rep.name AS repName
ORDER BY name
