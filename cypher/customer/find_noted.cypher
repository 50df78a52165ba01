// Internal: a change of fields by hand as it was noted, to take it back.
// $id: the change's, $record: the record's
MATCH (change:Change {id: $id, what: 'changed'})-[:OF]->(:Record {id: $record})
RETURN change.by AS by, change.before AS before, change.after AS after
