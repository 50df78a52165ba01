// An import run.
// $id: its id
MATCH (run:ImportRun {id: $id})
RETURN properties(run) AS run
