// Import runs, newest first.
// $by: the login that started them, or null for all, $limit
MATCH (run:ImportRun)
WHERE run.startedAt IS NOT NULL AND ($by IS NULL OR run.by = $by)
RETURN properties(run) AS run
ORDER BY run.startedAt DESC
LIMIT $limit
