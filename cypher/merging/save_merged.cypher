// Makes one record part of another customer. What it held itself it keeps; what was derived from it
// goes, and is derived anew when it is taken out again.
// $member, $into: ids, $id: of this, $at, $by: the login, $why, $score: how alike they were, or null
MATCH (member:Customer&Record {id: $member}), (into:Customer&Record {id: $into})
WITH member, into, EXISTS {
  MATCH (member)<-[owns:OWNS]-(:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
} AS owned
MERGE (member)-[same:SAME_AS {id: $id}]->(into)
  ON CREATE SET same.at = $at, same.by = $by, same.why = $why, same.score = $score, same.owned = owned
REMOVE member:Customer
SET member:Merged, into.version = coalesce(into.version, 0) + 1
WITH member, same
CALL (member) {
  MATCH (member)-[:TRADED|FARES|WORKED]->(derived)
  DETACH DELETE derived
}
CALL (member) {
  MATCH (member)-[by:WORKED_BY]->(:Rep)
  DELETE by
}
RETURN same.id AS id
