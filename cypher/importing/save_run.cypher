// Creates an import run or notes how far it is.
// $id: its id, $set: the properties to set
MERGE (run:ImportRun {id: $id})
SET run += $set
