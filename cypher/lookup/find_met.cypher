// Who and what a record met in activities, how often, and when last.
// $id: the record, which the viewer may know of
MATCH (root:Record {id: $id})
MATCH (root)-[first:DID|WITH|ABOUT]-(activity:Activity)
WHERE access.activity(activity)
MATCH (activity)-[link:DID|WITH|ABOUT]-(met:Record)
WHERE met <> root
WITH root, met, first, activity, link
ORDER BY activity.at DESC
WITH root, met, count(*) AS activities, sum(CASE WHEN activity.kind IN ['visit', 'meeting'] THEN 1 ELSE 0 END) AS visits,
  head(collect([first, activity, link])) AS newest
WHERE access.sees(met)
WITH root, met, activities, visits, newest[0] AS first, newest[1] AS activity, newest[2] AS link
RETURN met.id AS id, head([label IN labels(met) WHERE label <> 'Record']) AS kind, met.name AS name, met.status AS status,
  met.value AS value, activities, visits, date(activity.at) AS last, type(link) AS type, startNode(link) = activity AS out,
  activity.id AS viaId, 'Activity' AS viaKind, coalesce(activity.subject, activity.kind) AS viaName,
  type(first) AS viaType, startNode(first) = root AS viaOut
