// When the customer passed from one rep to another within a time.
// $viewer, $id: the customer, $firstDay, $lastDay: days
MATCH (customer:Record {id: $id})<-[owned:OWNED]-(before:Rep)
WHERE customer:Customer AND access.full(customer) AND owned.until >= $firstDay AND owned.until <= $lastDay
  AND coalesce(owned.role, 'owner') = 'owner'
RETURN before {.id, .name} AS before, owned.until AS day, head(COLLECT {
    MATCH (customer)<-[owns:OWNS]-(after:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN after {.id, .name} ORDER BY coalesce(owns.role, 'owner') DESC, after.id LIMIT 1
  }) AS after
ORDER BY day DESC
LIMIT 2
