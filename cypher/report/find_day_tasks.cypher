// What reps promised and did on a day.
// $viewer, $reps: whose, $since, $before: the day
UNWIND $reps AS id
MATCH (rep:Rep&Record {id: id})-[:OWES]->(task:Task)
WHERE task.status = 'done' AND task.doneAt >= $since AND task.doneAt < $before AND ($viewer.all OR id IN $viewer.reps)
RETURN id AS rep, 'task' AS kind, task.id AS id, 'Task' AS type, coalesce(task.subject, '') AS name, task.doneAt AS at,
  null AS value, [x IN [task.outcome] WHERE x IS NOT NULL] AS details, head(COLLECT {
    MATCH (task)-[:ABOUT]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name}
    UNION ALL
    MATCH (task)-[:ABOUT]->(:Project)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name}
  }) AS customer
ORDER BY at, task.id
