// Customers whose name, place, industry, owner and status the viewer may see: also those of their division.
access.full(it) OR access.works(it) OR EXISTS {
  MATCH (it)<-[:OWNS]-(:Rep)-[:IN]->(division:Division)
  WHERE division.id = $viewer.division
}
