// What a contact's values were before, as changes by hand and imports noted it, and what holds now; with the end of its
// last job at a customer the viewer answers for, where that is all they may know. Shown as far as that goes only.
// $viewer, $id
MATCH (contact:Record {id: $id})
WHERE contact:Contact AND access.contact(contact)
RETURN access.reach(contact) AS reach, properties(contact) AS now, COLLECT {
    MATCH (contact)<-[:OF]-(change:Change)
    WHERE change.what IN ['changed', 'moved'] AND change.undone IS NULL
    RETURN change {.at, .before, .after}
  } + COLLECT {
    MATCH (contact)<-[brought:BROUGHT]-(run:ImportRun)
    WHERE size(brought.before) > 0
    RETURN {at: run.startedAt, was: properties(brought)}
  } AS changes,
  COLLECT {
    MATCH (contact)-[job:WORKS_AT]->(c:Customer)
    WHERE access.full(c)
    RETURN job.until
    ORDER BY job.until DESC
    LIMIT 1
  } AS left
