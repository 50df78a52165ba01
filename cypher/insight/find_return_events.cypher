// What was settled, recovered and handed over, with the customers it was about, the latest first.
// $viewer
CALL () {
  MATCH (matter:OverlapCase {state: 'settled'})-[:CONCERNS]->(c:Customer)
  RETURN 'settled' AS kind, matter.id AS id, date(matter.settledAt) AS day, c
  UNION ALL
  MATCH (alert:Alert {state: 'closed'})-[:ABOUT]->(c:Customer)
  WHERE alert.outcome = 'recovered'
  RETURN 'recovered' AS kind, alert.id AS id, date(alert.closedAt) AS day, c
  UNION ALL
  MATCH (handover:Handover {status: 'done'})-[moved:MOVED]->(c:Customer)
  WHERE moved.state = 'moved'
  RETURN 'handed-over' AS kind, handover.id AS id, date(handover.doneAt) AS day, c
}
WITH kind, id, day, c
WHERE day IS NOT NULL AND access.full(c)
RETURN DISTINCT kind, id, day, c {.id, .name, .nameEn} AS customer
ORDER BY day DESC, id, customer.id
