// Internal: the overlap of two records that look like one customer.
// $one, $other: their ids
MATCH (:Customer&Record {id: $one})-[like:LOOKS_LIKE]-(:Customer&Record {id: $other})
RETURN like.id AS id
