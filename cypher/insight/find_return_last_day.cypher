// The day of the newest order that is not in the future.
// $viewer
MATCH (o:Order)
WHERE o.placedAt <= date() AND access.order(o)
RETURN o.placedAt AS day
ORDER BY day DESC
LIMIT 1
