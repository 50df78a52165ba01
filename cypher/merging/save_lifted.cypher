// Moves the links of a record that was merged to the customer it is shown as, and notes at each where it comes from. A
// link that the customer has already stays where it is; one that was moved before and came again takes its place.
// $member, $top: ids, $still: types of links that stay
MATCH (top:Customer&Record {id: $top}), (member:Merged {id: $member})
MATCH (member)-[link]-(other)
WHERE NOT type(link) IN $still AND other <> top
WITH top, member, other, link, startNode(link) = member AS out, properties(link) AS held
WITH top, member, other, link, out, held, COLLECT {
  MATCH (top)-[same]-(other)
  WHERE type(same) = type(link) AND (startNode(same) = top) = out AND (type(link) <> 'OWNED' OR same.id = link.id)
  RETURN same
} AS alike
WITH top, member, other, link, out, held, alike,
  head([same IN alike WHERE CASE WHEN out THEN same.mergedFrom ELSE same.mergedTo END = member.id]) AS moved
CALL (top, member, other, link, out, held, alike) {
  WITH * WHERE alike = [] AND out
  CREATE (top)-[new:$(type(link))]->(other)
  SET new = held, new.mergedFrom = member.id
  DELETE link
  RETURN count(*) AS going
}
CALL (top, member, other, link, out, held, alike) {
  WITH * WHERE alike = [] AND NOT out
  CREATE (other)-[new:$(type(link))]->(top)
  SET new = held, new.mergedTo = member.id
  DELETE link
  RETURN count(*) AS coming
}
CALL (link, held, moved) {
  WITH * WHERE moved IS NOT NULL
  SET moved += held
  DELETE link
  RETURN count(*) AS renewed
}
RETURN sum(going) + sum(coming) + sum(renewed) AS moved
