// Whom a scene can be shown to: reps who sell now, by name, and executives.
// $self: the ids of who asks, who is left out; $text: a part of a name, in lower case
CALL () {
  MATCH (rep:Rep)
  WHERE rep.name IS NOT NULL AND coalesce(rep.status, 'active') <> 'left'
    AND (toLower(rep.name) CONTAINS $text OR toLower(coalesce(rep.nameEn, '')) CONTAINS $text)
  RETURN rep.id AS id, rep.name AS name
  UNION
  MATCH (user:User)
  WHERE user.enabled AND user.role = 'EXECUTIVE' AND NOT EXISTS { MATCH (user)-[:IS]->(:Rep) }
    AND toLower(user.name) CONTAINS $text
  RETURN user.id AS id, user.name AS name
}
WITH id, name
WHERE NOT id IN $self
RETURN id, name
ORDER BY name, id
LIMIT 200
