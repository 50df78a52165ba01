// How much of customers that a checked name resembles the viewer may know, and which division to ask.
// $viewer, $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
WITH customer, access.full(customer) AS full
WITH customer, full, full OR access.summary(customer) AS summary
RETURN customer.id AS id, full, summary, CASE WHEN summary THEN customer.name END AS name, COLLECT {
    MATCH (customer)<-[owns:OWNS]-(:Rep)-[:IN]->(division:Division)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN division.id ORDER BY coalesce(owns.role, 'owner') DESC
  } + COLLECT { MATCH (customer)-[:WORKED]->(work:Work) UNWIND work.divisions AS division RETURN division } AS divisions
