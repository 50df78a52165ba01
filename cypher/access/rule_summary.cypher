// Customers whose name, place, industry, owner and status the viewer may see: also those of their division, those in its
// pool, and those that somebody of theirs had before they came there.
access.full(it) OR access.works(it) OR EXISTS {
  MATCH (it)<-[:OWNS]-(:Rep)-[:IN]->(division:Division)
  WHERE division.id = $viewer.division
} OR EXISTS {
  MATCH (it)-[:POOLED]->(pooled:PoolEntry {state: 'open'})
  WHERE access.offered(pooled)
}
