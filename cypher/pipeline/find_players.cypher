// The contacts in a project, key ones first.
// $viewer, $id: the project's
MATCH (p:Record {id: $id})
WHERE p:Project AND access.project(p)
MATCH (p)<-[plays:PLAYS]-(contact:Contact)
WHERE access.contact(contact)
RETURN contact {.id, .name, .title, .mobile, .phone, .email, .status} AS contact, plays {.role, .stance, .key} AS part,
  COLLECT { MATCH (contact)-[job:WORKS_AT]->(c:Customer) WHERE job.until IS NULL AND access.summary(c) RETURN c {.id, .name} LIMIT 3 } AS customers,
  COLLECT {
    MATCH (contact)<-[:WITH]-(activity:Activity)
    WHERE access.happened(activity) AND access.activity(activity)
    RETURN activity.at ORDER BY activity.at DESC LIMIT 1
  } AS last
ORDER BY coalesce(plays.key, false) DESC, contact.name
LIMIT 200
