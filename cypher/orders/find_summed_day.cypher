// Internal: the day up to which the oldest of the sums reach. No parameters.
MATCH (trade:Trade)
WHERE EXISTS { MATCH (trade)<-[:TRADED]-(:Customer) }
RETURN min(trade.asOf) AS day
