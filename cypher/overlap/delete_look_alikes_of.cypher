// Takes away the pairs of some customers that a refresh of these did not find any more.
// $ids: ids of customers, $at: the mark of the refresh
UNWIND $ids AS id
MATCH (:Customer&Record {id: id})-[like:LOOKS_LIKE]-(:Customer)
WHERE like.mark <> $at
DELETE like
