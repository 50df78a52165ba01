// Internal: a move of a contact, to take it back.
// $id: the note's, $contact: its id
MATCH (change:Change {id: $id, what: 'moved'})-[:OF]->(:Record {id: $contact})
RETURN change.by AS by, change.before AS before, change.after AS after, change.undone IS NOT NULL AS undone
