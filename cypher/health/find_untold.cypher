// Internal: alerts that wait and of which nobody was told, since the program ended in between.
// $limit
MATCH (alert:Alert {state: 'open'})
WHERE alert.told IS NULL
RETURN alert.id AS id
LIMIT $limit
