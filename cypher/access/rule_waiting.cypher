// What lies in the pool and waits there: nobody of its division owns the customer, and it was given to nobody since.
it.state = 'open' AND NOT EXISTS {
  MATCH (it)<-[:POOLED]-(:Customer)<-[held:OWNS]-(holder:Rep)
  WHERE coalesce(held.role, 'owner') <> 'co-owner' AND (held.until IS NULL OR held.until >= date())
    AND (held.since >= it.day OR EXISTS { MATCH (holder)-[:IN]->(home:Division) WHERE home.id = it.division }
      OR (it.division = '' AND NOT EXISTS { MATCH (holder)-[:IN]->(:Division) }))
}
