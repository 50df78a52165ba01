// Takes away what was kept of customers that are no more. No parameters.
CALL () {
  MATCH (health:Health)
  WHERE NOT EXISTS { MATCH (health)<-[:FARES]-(:Customer) }
  DELETE health
}
CALL () {
  MATCH (alert:Alert)
  WHERE NOT EXISTS { MATCH (alert)-[:ABOUT]->(:Customer) }
  DETACH DELETE alert
}
