// Opens logins again that were closed, unless somebody changed them since.
// $rows: [{id, version}], the version being the one they were closed with
UNWIND $rows AS row
MATCH (user:User {id: row.id})
WHERE NOT user.enabled AND user.version = row.version
SET user.enabled = true, user.version = row.version - 1
RETURN user.id AS id
