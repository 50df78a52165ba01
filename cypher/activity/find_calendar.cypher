// What reps have in their calendars between two moments. Of what somebody keeps to themselves others learn only that the
// time is taken.
// $viewer, $reps: whose, of those whom the viewer is or leads, $since, $before
UNWIND $reps AS id
MATCH (rep:Record {id: id})-[:DID]->(activity:Activity)
WHERE rep:Rep AND ($viewer.all OR id IN $viewer.reps) AND activity.at >= $since AND activity.at < $before
  AND coalesce(activity.status, '') <> 'deleted'
WITH rep, activity, activity.privateTo IS NULL OR activity.privateTo = $viewer.rep AS seen
WHERE seen OR coalesce(activity.status, '') <> 'cancelled'
RETURN seen, rep {.id, .name} AS rep, seen AND rep.id IN $viewer.reps AS editable, CASE
    WHEN seen THEN activity {.id, .version, .kind, .at, .allDay, .minutes, .subject, .status, .outcome, .createdAt, .changedAt,
      confidential: activity.privateTo IS NOT NULL}
    ELSE activity {.at, .allDay, .minutes}
  END AS activity, COLLECT {
    MATCH (activity)-[:ABOUT|WITH]->(it:Record)
    WHERE seen AND access.named(it)
    RETURN {kind: head([label IN labels(it) WHERE label <> 'Record']), id: it.id, name: coalesce(it.name, it.code)}
    ORDER BY it:Customer DESC, it:Project DESC, it.name
  } AS about
ORDER BY activity.at
