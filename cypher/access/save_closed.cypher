// Closes the logins a rep has, but for administrators', and gives which.
// $rep: the rep's id
MATCH (user:User)-[:IS]->(:Rep {id: $rep})
WHERE user.enabled AND user.role <> 'ADMINISTRATOR'
SET user.enabled = false, user.version = coalesce(user.version, 0) + 1
RETURN user.id AS id, user.version AS version
