// Internal: whether something derived was left behind what it is derived from. Says so, too, where nothing is known of it.
// $name: what is derived
OPTIONAL MATCH (upkeep:Upkeep {name: $name})
RETURN coalesce(upkeep.due, true) AND EXISTS { MATCH (:Customer) } AS due
