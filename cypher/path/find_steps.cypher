// What ties the two of each pair, as far as the viewer may see; nothing where they may not know of one of them.
// $pairs: ids, two by two
UNWIND $pairs AS pair
MATCH (a:Record {id: pair[0]})
MATCH (b:Record {id: pair[1]})
WHERE access.named(a) AND access.named(b)
WITH a, b, head([one IN [a, b] WHERE one:Customer]) AS customer, head([one IN [a, b] WHERE one:Contact]) AS contact,
  head([one IN [a, b] WHERE one:Rep]) AS rep, head([one IN [a, b] WHERE one:Project]) AS project
WITH a, b, customer, contact, rep, project, CASE WHEN customer IS NULL THEN false ELSE access.full(customer) END AS full,
  CASE WHEN contact IS NULL THEN true ELSE access.reach(contact) END AS reach
CALL (a, b, customer, contact, rep, project, full, reach) {
  MATCH (a)-[link:OWNS|RUNS|HELPS|REPORTS_TO|WORKS_AT|PLAYS|FOR]-(b)
  WHERE reach OR type(link) <> 'WORKS_AT' OR link.until IS NULL OR link.until >= date() OR full
  RETURN type(link) AS type, {role: CASE WHEN type(link) IN ['OWNS', 'PLAYS'] THEN link.role END, title: CASE WHEN reach THEN link.title END,
    until: CASE WHEN reach OR full THEN link.until END, value: project.value} AS facts
  UNION ALL
  MATCH (a)-[link:SUBSIDIARY_OF]-(b)
  WHERE access.full(a) OR access.full(b)
  RETURN type(link) AS type, {} AS facts
  UNION ALL
  MATCH (customer)-[worked:WORKED_BY]->(rep)
  WHERE full
  RETURN 'WORKED_BY' AS type, {times: coalesce(worked.activities, 0) + coalesce(worked.orders, 0), last: coalesce(date(worked.lastActivity), date(worked.lastOrder))} AS facts
  UNION ALL
  MATCH (rep)-[:DID]->(activity:Activity)-[:WITH]->(contact)
  WHERE access.activity(activity) AND access.happened(activity)
  WITH count(*) AS times, max(activity.at) AS last
  WHERE times > 0
  RETURN 'MET' AS type, {times: times, last: date(last)} AS facts
}
WITH a, b, collect(type) AS types, collect(facts) AS facts
RETURN a.id AS from, b.id AS to, types, {
  times: head([one IN facts WHERE one.times > 0 | one.times]), last: head([one IN facts WHERE one.last IS NOT NULL | one.last]),
  role: head([one IN facts WHERE one.role IS NOT NULL | one.role]), title: head([one IN facts WHERE one.title IS NOT NULL | one.title]),
  until: head([one IN facts WHERE one.until IS NOT NULL | one.until]), value: head([one IN facts WHERE one.value IS NOT NULL | one.value])
} AS facts
