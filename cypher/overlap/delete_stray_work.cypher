// Takes away what was kept of customers that are no more. No parameters.
MATCH (work:Work)
WHERE NOT EXISTS { MATCH (work)<-[:WORKED]-(:Customer) }
DELETE work
