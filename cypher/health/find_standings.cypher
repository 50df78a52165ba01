// Internal: what each customer brought and what was done for it, from which is computed how other rates would place it.
// $after: the id after which to go on, $limit
MATCH (health:Health)
WHERE health.id > $after
RETURN properties(health) AS health
ORDER BY health.id
LIMIT $limit
