// Internal: who is to answer what is asked after a customer: who answers for it first, or who stands above them once they
// have left. $customer: its id
MATCH (customer:Customer&Record {id: $customer})
WITH access.holder(customer) AS holder
WHERE holder IS NOT NULL
RETURN CASE WHEN coalesce(holder.status, 'active') <> 'left' THEN holder.id ELSE head(COLLECT {
    MATCH way = (holder)-[:REPORTS_TO*1..12]->(boss:Rep)
    WHERE coalesce(boss.status, 'active') <> 'left'
    RETURN boss.id ORDER BY length(way), boss.id LIMIT 1
  }) END AS rep
