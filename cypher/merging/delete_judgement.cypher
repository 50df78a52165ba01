// Takes back what was said of two customers that may be one.
// $viewer, $one, $other: ids
MATCH (one:Customer&Record {id: $one})-[judged:JUDGED]-(other:Customer&Record {id: $other})
WHERE access.full(one) AND access.full(other)
DELETE judged
RETURN one.id AS id
