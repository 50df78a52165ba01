// Internal: the day of the newest order; days to come, which are slips of the pen, left out. No parameters.
MATCH (order:Order)
WHERE order.placedAt <= date()
RETURN order.placedAt AS day
ORDER BY day DESC
LIMIT 1
