// Internal: why two records may be one customer.
// $pairs: [[id, id]], as the links run
UNWIND $pairs AS pair
MATCH (one:Customer&Record {id: pair[0]})-[like:LOOKS_LIKE]->(other:Customer&Record {id: pair[1]})
RETURN one.id AS one, other.id AS other, like.reasons AS reasons
