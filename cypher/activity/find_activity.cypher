// An activity, whose it is, who took part, and what it is about as far as the viewer may know.
// $viewer, $id
MATCH (activity:Record {id: $id})
WHERE activity:Activity AND access.activity(activity)
RETURN activity {.id, .version, .kind, .at, .allDay, .minutes, .subject, .status, .outcome, .createdAt, .changedAt,
    confidential: activity.privateTo IS NOT NULL} AS activity,
  EXISTS { MATCH (activity)<-[:DID]-(rep:Rep) WHERE rep.id IN $viewer.reps } AS editable,
  head(COLLECT { MATCH (activity)<-[:DID]-(rep:Rep) RETURN rep {.id, .name} ORDER BY rep.name }) AS rep,
  COLLECT {
    MATCH (activity)-[:ABOUT|WITH]->(it:Record)
    WHERE access.named(it)
    RETURN {kind: head([label IN labels(it) WHERE label <> 'Record']), id: it.id, name: coalesce(it.name, it.code)}
    ORDER BY it:Customer DESC, it:Project DESC, it.name
  } AS about
