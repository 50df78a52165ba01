// A task, who owes it, who asked for it, and what it is about as far as the viewer may know.
// $viewer, $id
MATCH (task:Record {id: $id})
WHERE task:Task AND access.task(task)
RETURN properties(task) AS task,
  task.createdBy = $viewer.user OR EXISTS { MATCH (task)<-[:OWES|ASKED_FOR]-(rep:Rep) WHERE rep.id IN $viewer.reps } AS editable,
  head(COLLECT { MATCH (task)<-[:OWES]-(rep:Rep) RETURN rep {.id, .name} }) AS rep,
  head(COLLECT { MATCH (task)<-[:ASKED_FOR]-(rep:Rep) RETURN rep {.id, .name} }) AS asker,
  COLLECT {
    MATCH (task)-[:ABOUT]->(it:Record)
    WHERE access.named(it)
    RETURN {kind: head([label IN labels(it) WHERE label <> 'Record']), id: it.id, name: coalesce(it.name, it.code)}
    ORDER BY it:Customer DESC, it.name
  } AS about
