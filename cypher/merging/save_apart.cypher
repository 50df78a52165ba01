// Forgets what was said of two records when one was taken out of the other; notes that they are two customers where
// somebody says so, so that nothing merges them again but somebody's hand.
// $member, $into: ids, $apart: whether they are two customers, $by: the login, $at
MATCH (member:Record {id: $member}), (into:Record {id: $into})
CALL (member, into) {
  MATCH (member)-[judged:JUDGED]-(into)
  DELETE judged
}
WITH member, into, head(COLLECT { MATCH (member)-[like:LOOKS_LIKE]-(into) RETURN like }) AS like
WHERE $apart
CREATE (member)-[:JUDGED {verdict: 'different', by: $by, at: $at, reasons: like.reasons, evidence: coalesce(like.evidence, [])}]->(into)
