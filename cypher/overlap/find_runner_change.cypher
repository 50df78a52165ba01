// Internal: how a project passed from one rep to another by a ruling, to take it back.
// $id: the change's
MATCH (change:Change {id: $id, what: 'runner'})-[:OF]->(:Project)
RETURN change.before AS before, change.after AS after
