// Customers with money at stake, be it orders of 12 months or open projects, with whom nobody was in touch for 30 days.
EXISTS {
  MATCH (it)-[:WORKED]->(work:Work)
  WHERE (work.lastActivity IS NULL OR work.lastActivity < datetime() - duration({days: 30}))
    AND (work.openValue > 0 OR EXISTS {
      MATCH (it)-[:TRADED]->(trade:Trade)
      WHERE trade.value12 > 0
    })
}
