// Rulings on cases like one, between reps of the same divisions first: of those the viewer may open, their reasons too.
// $viewer, $id: the case, $limit
MATCH (matter:OverlapCase {id: $id})
WHERE access.case(matter)
WITH matter, COLLECT { MATCH (matter)-[:BETWEEN]->(:Rep)-[:IN]->(d:Division) RETURN DISTINCT d.id } AS divisions
MATCH (other:OverlapCase {state: 'settled'})
WHERE other <> matter AND coalesce(other.appealState, '') <> 'open'
WITH matter, divisions, other, COLLECT { MATCH (other)-[:BETWEEN]->(:Rep)-[:IN]->(d:Division) RETURN DISTINCT d.id } AS theirs
WITH other, size([d IN theirs WHERE d IN divisions]) AS shared,
  (CASE WHEN other.pattern = matter.pattern THEN 2 ELSE 0 END) + (CASE WHEN other.kind = matter.kind THEN 1 ELSE 0 END) AS alike
WHERE alike > 0
ORDER BY alike + shared DESC, other.settledAt DESC, other.id
LIMIT $limit
WITH other, access.case(other) AS known
RETURN CASE WHEN known THEN other.id END AS id, other.ruling AS ruling, other.settledAt AS at,
  CASE WHEN known THEN other.why END AS why, CASE WHEN known THEN coalesce(head(COLLECT {
    MATCH (:User {name: other.ruledBy})-[:IS]->(rep:Rep) RETURN rep.name
  }), other.ruledBy) END AS by
