// Takes away the sums of customers that are no more. No parameters.
MATCH (trade:Trade)
WHERE NOT EXISTS { MATCH (trade)<-[:TRADED]-(:Customer) }
DELETE trade
