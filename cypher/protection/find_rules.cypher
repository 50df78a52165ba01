// Internal: all rules, and the customers that each names, those that were merged as what they are now.
// $id: that of one, or null for all
MATCH (rule:ProtectionRule)
WHERE $id IS NULL OR rule.id = $id
RETURN properties(rule) AS rule,
  [id IN coalesce(rule.customers, []) |
    coalesce(head(COLLECT { MATCH (:Merged {id: id})-[:SAME_AS*1..20]->(top:Customer) RETURN top.id }), id)] AS customers
ORDER BY coalesce(rule.division, ''), coalesce(rule.grade, ''), rule.id
