// How many reps, of how many divisions, work a customer: by answering for it, by projects, orders or activities.
// $id: the customer
MATCH (customer:Record {id: $id})
WHERE customer:Customer AND access.full(customer)
CALL (customer) {
  MATCH (customer)<-[:OWNS]-(rep:Rep)
  RETURN rep
  UNION
  MATCH (customer)<-[:FOR]-(:Project)<-[:RUNS|HELPS]-(rep:Rep)
  RETURN rep
  UNION
  MATCH (customer)-[:PLACED]->(:Order)<-[:SOLD]-(rep:Rep)
  RETURN rep
  UNION
  MATCH (customer)<-[:ABOUT]-(activity:Activity)<-[:DID]-(rep:Rep)
  WHERE access.happened(activity)
  RETURN rep
}
WITH rep
WHERE coalesce(rep.status, 'active') <> 'left'
OPTIONAL MATCH (rep)-[:IN]->(division:Division)
RETURN count(DISTINCT rep) AS reps, count(DISTINCT division) AS divisions
