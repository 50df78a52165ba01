// The most valuable customers that an overlay is about, with everybody who works them.
// $overlay: its key; $limit: how many; $viewer: only customers they answer for
MATCH (customer:Customer)
WHERE customer.name IS NOT NULL AND access.full(customer) AND CASE $overlay
  WHEN 'overlap' THEN access.overlaps(customer)
  WHEN 'decline' THEN access.declines(customer)
  WHEN 'profit' THEN EXISTS {
    MATCH (customer)-[:FARES]->(health:Health)
    WHERE health.standing = 'loss-making'
  }
  WHEN 'neglected' THEN access.neglected(customer)
  WHEN 'mine' THEN EXISTS {
    MATCH (customer)<-[owns:OWNS]-(own:Rep)
    WHERE own.id = $viewer.rep AND (owns.until IS NULL OR owns.until >= date())
  }
  WHEN 'projects' THEN EXISTS { MATCH (customer)<-[:FOR]-(:Project {status: 'open'}) }
  ELSE false
END
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
WITH customer, trade
ORDER BY coalesce(trade.value12, 0.0) DESC, customer.id
LIMIT toInteger($limit)
RETURN '' AS hub, customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value,
  COUNT { (customer)<-[:WORKS_AT]-(:Contact) } + COUNT { (customer)<-[:FOR]-(:Project) } AS inside, COLLECT {
    MATCH (customer)-[by:WORKED_BY]->(rep:Rep)
    RETURN {rep: rep.id, owns: by.role IS NOT NULL, known: true, projects: by.projects, orders: by.orders}
    ORDER BY coalesce(by.role, '') DESC, by.projects DESC, by.orders DESC, rep.id
  } AS works
