// What a rep did on a day, with whom, and whether it was the first time they were in touch with that customer or contact.
// For the rep and those above them.
// $viewer, $rep, $since, $before: the day's beginning and end
MATCH (rep:Record {id: $rep})-[:DID]->(activity:Activity)
WHERE rep:Rep AND ($viewer.all OR rep.id IN $viewer.reps) AND activity.at >= $since AND activity.at < $before
  AND access.happened(activity)
RETURN activity {.id, .version, .kind, .at, .allDay, .minutes, .subject, .status, .outcome, .createdAt, .changedAt,
    confidential: false} AS activity,
  rep.id IN $viewer.reps AS editable, rep {.id, .name} AS rep,
  COLLECT {
    MATCH (activity)-[:ABOUT|WITH]->(it:Record)
    WHERE access.named(it)
    RETURN {kind: head([label IN labels(it) WHERE label <> 'Record']), id: it.id, name: coalesce(it.name, it.code)}
    ORDER BY it:Customer DESC, it:Project DESC, it.name
  } AS about,
  COLLECT {
    MATCH (activity)-[:ABOUT|WITH]->(it:Record)
    WHERE NOT EXISTS {
      MATCH (it)<-[:ABOUT|WITH]-(before:Activity)<-[:DID]-(rep)
      WHERE before.at < $since AND coalesce(before.status, 'done') = 'done'
    }
    RETURN it.id
  } AS first
ORDER BY activity.at, activity.id
