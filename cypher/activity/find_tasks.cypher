// A page of the tasks a viewer may see, in the order asked for, and how many there are.
// $viewer, $rep: who owes them or null, $about: a record or null, $status: the states wanted, $due: the last day they are
// due, or null, $text, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE
    WHEN $about IS NOT NULL THEN []
    WHEN $rep IS NOT NULL THEN [$rep]
    WHEN $viewer.all THEN []
    ELSE $viewer.reps
  END AS id
  MATCH (:Record {id: id})-[:OWES|ASKED_FOR]->(task:Task)
  RETURN task
  UNION
  MATCH (:Record {id: $about})<-[:ABOUT]-(task:Task)
  RETURN task
  UNION
  MATCH (:Record {id: $about})<-[:FOR]-(:Project)<-[:ABOUT]-(task:Task)
  RETURN task
  UNION
  UNWIND CASE WHEN $viewer.all AND $rep IS NULL AND $about IS NULL THEN $status ELSE [] END AS state
  MATCH (task:Task)
  WHERE task.status = state
  RETURN task
}
WITH task, CASE $sort WHEN 'title' THEN task.subject WHEN 'createdAt' THEN task.createdAt WHEN 'doneAt' THEN task.doneAt ELSE task.due END AS key
WHERE task.status IN $status AND access.task(task) AND ($due IS NULL OR task.due <= $due)
  AND ($text = '' OR toLower(task.subject) CONTAINS toLower($text))
  AND ($rep IS NULL OR EXISTS { MATCH (task)<-[:OWES]-(:Rep {id: $rep}) })
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, task.id
WITH collect(task) AS tasks
RETURN size(tasks) AS total, COLLECT {
    UNWIND tasks[$from..$to] AS task
    RETURN {
      task: properties(task),
      editable: task.createdBy = $viewer.user OR EXISTS { MATCH (task)<-[:OWES|ASKED_FOR]-(rep:Rep) WHERE rep.id IN $viewer.reps },
      rep: head(COLLECT { MATCH (task)<-[:OWES]-(rep:Rep) RETURN rep {.id, .name} }),
      asker: head(COLLECT { MATCH (task)<-[:ASKED_FOR]-(rep:Rep) RETURN rep {.id, .name} }),
      about: COLLECT {
        MATCH (task)-[:ABOUT]->(it:Record)
        WHERE access.named(it)
        RETURN {kind: head([label IN labels(it) WHERE label <> 'Record']), id: it.id, name: coalesce(it.name, it.code)}
        ORDER BY it:Customer DESC, it.name
      }
    }
  } AS rows
