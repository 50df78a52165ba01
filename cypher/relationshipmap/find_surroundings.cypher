// What some records hang together with, by kind, most valuable first, with how many there are of each kind.
// Who works on a customer's projects counts as near to the customer.
// $ids: the records; $limit: how many of a kind; $viewer: only what they may see, and sums of what they see in full
UNWIND $ids AS id
MATCH (root:Record {id: id})
WHERE access.sees(root)
OPTIONAL CALL (root) {
  CALL (root) {
    MATCH (root)-[link:OWNS|WORKS_AT|FOR|RUNS|HELPS|PLAYS|OFFERS|SUBSIDIARY_OF|LOOKS_LIKE|IN_LINE|SELLS]-(near:Record)
    RETURN link, near
    UNION
    MATCH (root)<-[:FOR]-(project:Project)<-[:RUNS|HELPS]-(near:Rep)
    WHERE access.project(project)
    RETURN NULL AS link, near
    UNION
    MATCH (root)-[link:PLACED|SOLD|CONTAINS|DID|WITH|ABOUT]-(near:Record)
    WHERE root:Order OR root:Activity
    RETURN link, near
  }
  WITH root, link, near
  WHERE (link.until IS NULL OR link.until >= date()) AND access.sees(near)
  WITH near, collect(CASE WHEN link IS NOT NULL THEN {type: type(link), out: startNode(link) = root,
    why: [reason IN coalesce(link.reasons, []) WHERE toFloat(split(reason, '\t')[1]) > 0 | split(reason, '\t')[0]]} END) AS ties
  OPTIONAL MATCH (near)-[:TRADED]->(trade:Trade)
  WHERE access.full(near)
  WITH near, ties, head([label IN labels(near) WHERE label <> 'Record']) AS type,
    CASE WHEN near:Project THEN near.value ELSE trade.value12 END AS value
  ORDER BY coalesce(value, 0.0) DESC, near.name, near.id
  RETURN type, count(*) AS total, collect({id: near.id, name: coalesce(near.name, near.code, near.subject, ''),
    nameEn: near.nameEn, value: value, ties: ties})[..toInteger($limit)] AS nearest
}
OPTIONAL MATCH (root)-[:TRADED]->(trade:Trade)
WHERE access.full(root)
RETURN root.id AS id, head([label IN labels(root) WHERE label <> 'Record']) AS rootType,
  coalesce(root.name, root.code, root.subject, '') AS name, root.nameEn AS nameEn, root.city AS city,
  CASE WHEN root:Project OR root:Order THEN root.value ELSE trade.value12 END AS value, trade.orders AS orders,
  type, total, nearest
ORDER BY type
