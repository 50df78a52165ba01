// What the viewer asked, and what is or was asked of them, the newest first. Who asked is told of the customer and of who
// answers for it only what these agreed to; who is asked, who asks.
// $viewer, $id: only this one; all when null, $skip, $limit
CALL () {
  MATCH (inquiry:Inquiry {asker: $viewer.user})
  RETURN inquiry
  UNION
  MATCH (inquiry:Inquiry {answeredBy: $viewer.user})
  RETURN inquiry
  UNION
  MATCH (inquiry:Inquiry {state: 'open'})
  WHERE access.inquiry(inquiry)
  RETURN inquiry
}
WITH inquiry, inquiry.asker = $viewer.user AS mine
WHERE $id IS NULL OR inquiry.id = $id
ORDER BY inquiry.askedAt DESC, inquiry.id
SKIP $skip
LIMIT $limit
OPTIONAL MATCH (inquiry)-[:ASKS_AFTER]->(customer:Customer)
WHERE NOT mine AND access.full(customer)
WITH inquiry, mine, customer, access.holder(customer) AS holder
RETURN inquiry.id AS id, mine, inquiry.state AS state, inquiry.typed AS typed, inquiry.text AS text,
  inquiry.askedAt AS askedAt, inquiry.answeredAt AS answeredAt, inquiry.answer AS answer, inquiry.division AS division,
  customer {.id, .name} AS customer,
  CASE WHEN mine AND inquiry.state = 'agreed' THEN inquiry.customerName END AS toldName,
  CASE WHEN mine AND inquiry.state = 'agreed'
    THEN head(COLLECT { MATCH (owner:Rep&Record {id: inquiry.owner}) RETURN owner {.id, .name} }) END AS owner,
  CASE WHEN NOT mine
    THEN head(COLLECT { MATCH (rep:Rep)-[:INQUIRED]->(inquiry) RETURN rep {.id, .name} }) END AS asker,
  CASE WHEN NOT mine
    THEN head(COLLECT { MATCH (:Rep&Record {id: inquiry.rep})-[:IN]->(home:Division) RETURN home.id }) END AS home,
  customer IS NOT NULL AND (holder.id = $viewer.rep OR holder IS NULL OR holder.status = 'left') AS waits
