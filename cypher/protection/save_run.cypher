// Takes up the run of a day, or goes on with it, unless it is done or another instance is at it.
// $id: the day's, $instance: whose, $now, $until: so long nobody else may take it up
MERGE (run:PoolRun {id: $id})
  ON CREATE SET run.startedAt = $now
SET run.held = true
REMOVE run.held
WITH run
WHERE run.doneAt IS NULL AND (run.instance IS NULL OR run.instance = $instance OR run.until < $now)
SET run.instance = $instance, run.until = $until
RETURN run.id AS id
