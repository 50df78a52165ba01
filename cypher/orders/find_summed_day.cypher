// The day up to which the oldest of the sums reach. No parameters.
MATCH (trade:Trade)
RETURN min(trade.asOf) AS day
