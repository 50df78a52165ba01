// A page of the activities a viewer may see, in the order asked for, and how many there are. In the order of a time line
// what is planned comes first, the soonest on top, then what has been, the latest on top.
// $viewer, $rep: who does them or null, $about: a record or null, $status: the states wanted or null,
// $since, $before: from when and up to when or null, $text, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE
    WHEN $about IS NOT NULL THEN []
    WHEN $rep IS NOT NULL THEN [$rep]
    WHEN $viewer.all THEN []
    ELSE $viewer.reps
  END AS id
  MATCH (:Record {id: id})-[:DID]->(activity:Activity)
  RETURN activity
  UNION
  UNWIND CASE WHEN $about IS NULL AND $rep IS NULL AND NOT $viewer.all THEN $viewer.reps ELSE [] END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)<-[:ABOUT]-(activity:Activity)
  RETURN activity
  UNION
  UNWIND CASE WHEN $about IS NULL AND $rep IS NULL AND NOT $viewer.all THEN $viewer.reps ELSE [] END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)<-[:ABOUT]-(activity:Activity)
  RETURN activity
  UNION
  MATCH (:Record {id: $about})<-[:ABOUT|WITH]-(activity:Activity)
  RETURN activity
  UNION
  MATCH (:Record {id: $about})<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
  RETURN activity
  UNION
  MATCH (:Record {id: $about})<-[:WORKS_AT]-(:Contact)<-[:WITH]-(activity:Activity)
  WHERE NOT EXISTS { MATCH (activity)-[:ABOUT]->() }
  RETURN activity
  UNION
  UNWIND CASE WHEN $viewer.all AND $rep IS NULL AND $about IS NULL THEN [true] ELSE [] END AS every
  MATCH (activity:Activity)
  WHERE activity.at >= coalesce($since, datetime('1900-01-01T00:00Z'))
  RETURN activity
}
WITH activity, CASE
    WHEN activity.status IS NOT NULL THEN activity.status
    WHEN activity.at > datetime() THEN 'planned'
    ELSE 'done'
  END AS state
WHERE ($since IS NULL OR activity.at >= $since) AND ($before IS NULL OR activity.at < $before)
  AND ($status IS NULL OR state IN $status) AND access.activity(activity)
  AND ($text = '' OR toLower(activity.subject) CONTAINS toLower($text))
WITH activity, state, $sort = 'timeline' AND state = 'planned' AS ahead
ORDER BY ahead DESC, CASE WHEN ahead OR NOT $descending THEN activity.at END,
  CASE WHEN NOT ahead AND $descending THEN activity.at END DESC, activity.id
WITH collect(activity) AS activities
RETURN size(activities) AS total, COLLECT {
    UNWIND activities[$from..$to] AS activity
    RETURN {
      activity: activity {.id, .version, .kind, .at, .allDay, .minutes, .subject, .status, .outcome, .createdAt, .changedAt,
        confidential: activity.privateTo IS NOT NULL},
      editable: EXISTS { MATCH (activity)<-[:DID]-(rep:Rep) WHERE rep.id IN $viewer.reps },
      rep: head(COLLECT { MATCH (activity)<-[:DID]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name }),
      about: COLLECT {
        MATCH (activity)-[:ABOUT|WITH]->(it:Record)
        WHERE access.named(it)
        RETURN {kind: head([label IN labels(it) WHERE label <> 'Record']), id: it.id, name: coalesce(it.name, it.code)}
        ORDER BY it:Customer DESC, it:Project DESC, it.name
      }
    }
  } AS rows
