// Keeps others from changing a process until this transaction ends, and tells its version and what changed it last; nothing where there is none.
// $id
MATCH (process:Process {id: $id})
SET process.lock = true
REMOVE process.lock
RETURN process.version AS version, process.change AS change
