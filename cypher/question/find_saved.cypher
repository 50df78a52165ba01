// The questions somebody keeps, pinned ones first, then by what was asked last.
// $viewer
MATCH (:User {id: $viewer.user})-[:ASKS]->(kept:KeptQuestion)
RETURN kept.id AS id, kept.name AS name, kept.query AS query, kept.alert AS alert, kept.pinned AS pinned, kept.at AS at
ORDER BY name IS NULL, coalesce(pinned, false) DESC, at DESC
