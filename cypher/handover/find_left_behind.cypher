// Those below a viewer who have left and still hold customers, the most customers first.
// $viewer
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE [id IN $viewer.reps WHERE id <> coalesce($viewer.rep, '')] END AS id
  MATCH (rep:Record {id: id})
  WHERE rep:Rep
  RETURN rep
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (rep:Rep)
  WHERE rep.name IS NOT NULL
  RETURN rep
}
WITH rep
WHERE rep.status = 'left' AND NOT EXISTS { MATCH (rep)<-[:FROM]-(handover:Handover) WHERE handover.openFor IS NOT NULL }
CALL (rep) {
  MATCH (rep)-[owns:OWNS]->(c:Customer)
  WHERE owns.until IS NULL OR owns.until >= date()
  OPTIONAL MATCH (c)-[:TRADED]->(trade:Trade)
  RETURN count(DISTINCT c) AS customers, sum(trade.value12) AS value
}
WITH rep, customers, value
WHERE customers > 0
RETURN rep {.id, .name} AS rep, customers, value
ORDER BY value DESC, customers DESC
LIMIT 20
