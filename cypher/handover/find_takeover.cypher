// A customer that was handed over, for whoever took it over and those above: people, projects and promises, and its story.
// $viewer, $id: the handover's, $unit: the customer's
MATCH (handover:Handover {id: $id})-[moved:MOVED]->(c:Record {id: $unit}), (handover)-[:FROM]->(leaver:Rep)
WHERE c:Customer AND access.full(c)
RETURN c {.id, .name, .nameEn, .city, .industry, .phone} AS customer, leaver {.id, .name} AS leaver, moved.to AS to, moved.seenAt AS seenAt,
  COLLECT {
    MATCH (c)<-[job:WORKS_AT]-(contact:Contact)
    WHERE job.until IS NULL OR job.until >= date()
    WITH contact, job, EXISTS { MATCH (contact)-[plays:PLAYS]->(:Project)-[:FOR]->(c) WHERE plays.key } AS key,
      COUNT { MATCH (contact)<-[:WITH]-(activity:Activity) WHERE access.happened(activity) } AS met,
      COUNT { MATCH (contact)<-[:WITH]-(activity:Activity)<-[:DID]-(leaver) WHERE access.happened(activity) } AS metByLeaver
    ORDER BY key DESC, met DESC, contact.name
    LIMIT 12
    RETURN {id: contact.id, name: contact.name, title: coalesce(job.title, contact.title), mobile: contact.mobile,
      phone: contact.phone, email: contact.email, key: key, met: met, only: met > 0 AND met = metByLeaver}
  } AS contacts, COLLECT {
    MATCH (c)<-[:FOR]-(project:Project)
    WHERE coalesce(project.status, 'open') = 'open'
    RETURN project {.id, .name, .stage, .value, .expectedClose, .nextStep}
    ORDER BY project.value DESC
  } AS projects, COLLECT {
    CALL (c) {
      MATCH (c)<-[:ABOUT]-(task:Task {status: 'open'})
      RETURN task
      UNION
      MATCH (c)<-[:FOR]-(:Project)<-[:ABOUT]-(task:Task {status: 'open'})
      RETURN task
    }
    WITH task
    WHERE access.task(task)
    RETURN task {.id, .subject, .due}
    ORDER BY task.due
  } AS promises, COLLECT {
    CALL (c) {
      MATCH (c)<-[:ABOUT]-(activity:Activity)
      WHERE access.activity(activity) AND activity.at IS NOT NULL
      OPTIONAL MATCH (activity)<-[:DID]-(who:Rep)
      WITH activity, head(collect(who.name)) AS who
      ORDER BY activity.at DESC LIMIT 40
      RETURN 'activity' AS what, activity.kind AS kind, activity.at AS at, activity.subject AS text, who, null AS value
      UNION ALL
      MATCH (c)-[:PLACED]->(order:Order)
      WHERE order.placedAt IS NOT NULL
      OPTIONAL MATCH (order)<-[:SOLD]-(who:Rep)
      WITH order, head(collect(who.name)) AS who
      ORDER BY order.placedAt DESC LIMIT 20
      RETURN 'order' AS what, 'order' AS kind, datetime({date: order.placedAt}) AS at, order.code AS text, who, order.value AS value
      UNION ALL
      MATCH (c)<-[owned:OWNED]-(who:Rep)
      WHERE owned.until IS NOT NULL
      RETURN 'owned' AS what, coalesce(owned.role, 'owner') AS kind, datetime({date: owned.until}) AS at, owned.why AS text,
        who.name AS who, null AS value
    }
    RETURN {what: what, kind: kind, at: at, text: text, who: who, value: value}
    ORDER BY at DESC
    LIMIT 60
  } AS story
