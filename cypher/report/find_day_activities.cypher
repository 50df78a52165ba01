// What reps did with customers on a day. What they keep to themselves is left out: reports are read by others.
// $viewer, $reps: whose, $since, $before: the day
MATCH (activity:Activity)
WHERE activity.at >= $since AND activity.at < $before AND activity.at <= datetime()
  AND coalesce(activity.status, 'done') = 'done' AND activity.privateTo IS NULL
MATCH (activity)<-[:DID]-(rep:Rep)
WHERE rep.id IN $reps AND access.activity(activity)
WITH activity, rep, COLLECT {
    MATCH (activity)-[:ABOUT]->(c:Customer)
    RETURN c
    UNION ALL
    MATCH (activity)-[:ABOUT]->(:Project)-[:FOR]->(c:Customer)
    RETURN c
    UNION ALL
    MATCH (activity)-[:WITH]->(:Contact)-[job:WORKS_AT]->(c:Customer)
    WHERE job.until IS NULL OR job.until >= date()
    RETURN c
  } AS customers
RETURN rep.id AS rep, coalesce(activity.kind, 'note') AS kind, activity.id AS id, 'Activity' AS type,
  coalesce(activity.subject, '') AS name, activity.at AS at, null AS value,
  head([c IN customers WHERE access.summary(c) | c {.id, .name}]) AS customer,
  COLLECT { MATCH (activity)-[:WITH]->(contact:Contact) WHERE access.contact(contact) RETURN contact.name ORDER BY contact.name } AS details
ORDER BY at, id
