// What all customers ordered day by day, for comparison; cancelled orders left out.
// $viewer, $from, $to
MATCH (o:Order)
WHERE o.placedAt > $from AND o.placedAt <= $to AND NOT coalesce(o.status, 'placed') IN ['cancelled', 'returned'] AND access.order(o)
RETURN o.placedAt AS day, sum(o.value) AS value
