// What a rep has planned for a day: visits and calls in the calendar, tasks due by then.
// $viewer, $rep: whose, $day, $since, $before: the day
CALL () {
  MATCH (:Rep&Record {id: $rep})-[:DID]->(activity:Activity)
  WHERE activity.at >= $since AND activity.at < $before AND activity.privateTo IS NULL
    AND coalesce(activity.status, CASE WHEN activity.at > datetime() THEN 'planned' ELSE 'done' END) = 'planned'
  RETURN coalesce(activity.kind, 'note') AS kind, activity.id AS id, coalesce(activity.subject, '') AS name,
    CASE WHEN activity.allDay THEN null ELSE activity.at END AS at, COLLECT {
      MATCH (activity)-[:ABOUT]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name}
      UNION ALL
      MATCH (activity)-[:ABOUT]->(:Project)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name}
    } AS customers, 'Activity' AS type
  UNION ALL
  MATCH (:Rep&Record {id: $rep})-[:OWES]->(task:Task)
  WHERE task.status = 'open' AND task.due <= $day
  RETURN 'task' AS kind, task.id AS id, coalesce(task.subject, '') AS name, null AS at, COLLECT {
      MATCH (task)-[:ABOUT]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name}
    } AS customers, 'Task' AS type
}
WITH *
WHERE $rep IN $viewer.reps
RETURN $rep AS rep, kind, id, type, name, at, null AS value, [] AS details, head(customers) AS customer
ORDER BY at IS NULL, at, name, id
