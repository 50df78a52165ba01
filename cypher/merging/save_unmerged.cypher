// Takes a record out of a customer, with the records that were merged into it before. Where somebody answered for it then,
// and what it came with went to others since, those who answer for the customer now do.
// $member: its id, $top: the customer it is shown as, which has given back what came with others
MATCH (member:Merged {id: $member})-[:SAME_AS*1..20]->(top:Customer&Record {id: $top})
MATCH (member)-[same:SAME_AS]->(:Record)
REMOVE member:Merged
SET member:Customer, top.version = coalesce(top.version, 0) + 1
WITH member, top, same, same.owned AS owned
DELETE same
WITH member, top, owned
CALL (member, top, owned) {
  MATCH (top)<-[owns:OWNS]-(rep:Rep)
  WHERE owned AND NOT EXISTS { MATCH (member)<-[:OWNS]-(:Rep) }
  CREATE (rep)-[new:OWNS]->(member)
  SET new = properties(owns)
}
RETURN member.id AS id
