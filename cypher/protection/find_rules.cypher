// Internal: all rules.
// $id: that of one, or null for all
MATCH (rule:ProtectionRule)
WHERE $id IS NULL OR rule.id = $id
RETURN properties(rule) AS rule
ORDER BY coalesce(rule.division, ''), coalesce(rule.grade, ''), rule.id
