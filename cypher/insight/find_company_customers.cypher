// Each customer that the viewer sees in full, with whose it is and what the company's figures are made of.
// $viewer
MATCH (c:Customer)
WHERE c.name IS NOT NULL AND access.full(c)
WITH c, access.holder(c) AS holder, access.home(c) AS home
OPTIONAL MATCH (c)-[:TRADED]->(trade:Trade)
OPTIONAL MATCH (c)-[:FARES]->(health:Health)
CALL (c) {
  CALL (c) {
    MATCH (c)<-[:ABOUT]-(activity:Activity)
    WHERE access.happened(activity)
    RETURN max(activity.at) AS at
    UNION ALL
    MATCH (c)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
    WHERE access.happened(activity)
    RETURN max(activity.at) AS at
  }
  RETURN max(at) AS last
}
RETURN c.id AS id, c.name AS name, c.nameEn AS nameEn, holder {.id, .name, .nameEn} AS holder, home.id AS division,
  trade.value12 AS value12, health.profit AS profit, trade.asOf AS asOf, last, COUNT {
    MATCH (c)<-[at:WORKS_AT]-(contact:Contact)
    WHERE (at.until IS NULL OR at.until >= date()) AND coalesce(contact.status, 'active') <> 'left'
  } AS contacts, COLLECT { MATCH (c)<-[:ABOUT]-(alert:Alert {state: 'open'}) RETURN DISTINCT alert.kind } AS alerts
