// Internal: who stands next above those who answer for some customers, and above one rep.
// $customers: ids, $rep: its id; none when null
CALL () {
  UNWIND $customers AS id
  MATCH (customer:Customer&Record {id: id})<-[owns:OWNS]-(owner:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN id, owner
  UNION
  MATCH (owner:Rep&Record {id: $rep})
  RETURN '' AS id, owner
}
RETURN id AS customer, head(COLLECT {
    MATCH way = (owner)-[:REPORTS_TO*1..12]->(boss:Rep)
    WHERE coalesce(boss.status, 'active') <> 'left'
    RETURN boss.id ORDER BY length(way), boss.id LIMIT 1
  }) AS chief
