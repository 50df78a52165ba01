// The division that a customer counts with: that of the rep who answers for it first. Null where there is none.
head(COLLECT {
  WITH access.holder(it) AS keeper
  MATCH (keeper)-[:IN]->(home:Division)
  RETURN home ORDER BY home.id LIMIT 1
})
