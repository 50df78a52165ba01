// Notes that something derived is being brought up to date, or that it is.
// $name: what is derived, $due: whether it is behind
MERGE (upkeep:Upkeep {name: $name})
SET upkeep.due = $due
