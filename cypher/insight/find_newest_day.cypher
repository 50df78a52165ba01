// The latest day, up to a given one, on which reps sold, won or began a project, moved one, or met somebody.
// $viewer, $reps: who, $day: the last day, $before: its end
CALL () {
  MATCH (order:Order)<-[:SOLD]-(rep:Rep)
  WHERE order.placedAt <= $day AND rep.id IN $reps AND ($viewer.all OR rep.id IN $viewer.reps)
  RETURN order.placedAt AS newest ORDER BY newest DESC LIMIT 1
  UNION ALL
  MATCH (activity:Activity)<-[:DID]-(rep:Rep)
  WHERE activity.at < $before AND rep.id IN $reps AND ($viewer.all OR rep.id IN $viewer.reps)
    AND coalesce(activity.status, 'done') = 'done' AND activity.privateTo IS NULL
  RETURN date(activity.at) AS newest ORDER BY newest DESC LIMIT 1
  UNION ALL
  MATCH (project:Project)<-[:RUNS]-(rep:Rep)
  WHERE project.closedAt <= $day AND rep.id IN $reps AND ($viewer.all OR rep.id IN $viewer.reps)
  RETURN project.closedAt AS newest ORDER BY newest DESC LIMIT 1
  UNION ALL
  MATCH (project:Project)<-[:RUNS]-(rep:Rep)
  WHERE project.openedAt <= $day AND rep.id IN $reps AND ($viewer.all OR rep.id IN $viewer.reps)
  RETURN project.openedAt AS newest ORDER BY newest DESC LIMIT 1
}
RETURN max(newest) AS day
