// Notes that the run of a day is done, and lets go of what was given elsewhere while it lay in the pool.
// $id: the day's, $now, $returned and $warned: how many
MATCH (run:PoolRun {id: $id})
SET run.doneAt = $now, run.returned = $returned, run.warned = $warned
WITH run
MATCH (entry:PoolEntry {state: 'open'})
WHERE NOT access.waiting(entry)
SET entry.state = 'elsewhere'
