// Who works customers, as far as the viewer may know: all at their own, else the owners; what colleagues did only at those they answer for.
// $viewer, $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
WITH customer, access.full(customer) AS full
WITH customer, full, full OR access.works(customer) AS own
MATCH (customer)-[by:WORKED_BY]->(rep:Rep)
WHERE own OR by.role = 'owner' AND access.summary(customer)
WITH customer, by, rep, full OR rep.id IN $viewer.reps AS known
RETURN customer.id AS customer, rep.id AS id, rep.name AS name, by.role AS role,
  COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division.id } AS divisions,
  CASE WHEN known THEN by.projects END AS projects, CASE WHEN known THEN by.orders END AS orders,
  CASE WHEN known THEN by.activities END AS activities, CASE WHEN known THEN by.lastActivity END AS lastActivity,
  CASE WHEN known THEN by.lastOrder END AS lastOrder
ORDER BY coalesce(by.role, '') DESC, by.projects + by.orders + by.activities DESC, name, id
