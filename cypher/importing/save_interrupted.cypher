// Marks the runs that this program was at when it was last ended.
// $holder: what tells this program's runs from another's, $states: states of runs under way, $at: now
MATCH (run:ImportRun)
WHERE run.startedAt IS NOT NULL AND run.holder = $holder AND run.state IN $states
SET run.state = 'INTERRUPTED', run.finishedAt = $at
RETURN run.id AS id
