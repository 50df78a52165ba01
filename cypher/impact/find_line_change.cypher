// Internal: a change of lines as it was noted.
// $id: the change's, $record: the product or the line
MATCH (change:Change {id: $id, what: 'lines'})-[:OF]->(:Record {id: $record})
RETURN change.before AS before, change.after AS after
