// Internal: the customers of several records that some records belong to or are linked with.
// $ids: the records; null for all
CALL () {
  UNWIND coalesce($ids, []) AS id
  MATCH (record:Record {id: id})
  CALL (record) {
    MATCH (record)-[:SAME_AS*0..20]->(top:Customer)
    RETURN top
    UNION
    MATCH (record)-[:FOR|PLACED|ABOUT|WORKS_AT|OWNS|OWNED|SUBSIDIARY_OF]-(:Merged)-[:SAME_AS*1..20]->(top:Customer)
    RETURN top
  }
  RETURN top
  UNION
  UNWIND CASE WHEN $ids IS NULL THEN [true] ELSE [] END AS every
  MATCH (member:Merged)-[:SAME_AS]->(top:Customer)
  WHERE member.id IS NOT NULL
  RETURN top
}
WITH DISTINCT top
WHERE EXISTS { MATCH (top)<-[:SAME_AS]-(:Merged) }
RETURN top.id AS id
