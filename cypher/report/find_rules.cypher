// Who files reports by when: the company's rule and those of divisions. No parameters.
MATCH (rule:ReportRule)
WHERE rule.id IS NOT NULL
RETURN properties(rule) AS rule
