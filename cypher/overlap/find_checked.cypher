// How much of customers that a checked name resembles the viewer may know, which division to ask, and whether they did.
// $viewer, $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
WITH customer, access.full(customer) AS full
WITH customer, full, full OR access.summary(customer) AS summary
WITH customer, full, summary, CASE WHEN summary THEN access.holder(customer) END AS holder
RETURN customer.id AS id, full, summary, CASE WHEN summary THEN customer.name END AS name,
  CASE WHEN summary THEN customer.city END AS city, holder.name AS owner, COLLECT {
    MATCH (customer)<-[owns:OWNS]-(:Rep)-[:IN]->(division:Division)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN division.id ORDER BY coalesce(owns.role, 'owner') DESC
  } + COLLECT { MATCH (customer)-[:WORKED]->(work:Work) UNWIND work.divisions AS division RETURN division } AS divisions,
  head(COLLECT {
    MATCH (customer)<-[:ASKS_AFTER]-(inquiry:Inquiry {asker: $viewer.user})
    WHERE inquiry.state <> 'withdrawn'
    RETURN inquiry {.id, .state, .askedAt} ORDER BY inquiry.askedAt DESC LIMIT 1
  }) AS asked
