// A page of the orders a viewer may see, in the order asked for, and how many there are.
// $viewer, $customer: whose or null, $status: or null, $firstDay and $lastDay: the first and the last day or null, $text, $sort,
// $descending, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all OR $customer IS NOT NULL THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:SOLD]->(o:Order)
  RETURN o
  UNION
  UNWIND CASE WHEN $viewer.all OR $customer IS NOT NULL THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)-[:PLACED]->(o:Order)
  RETURN o
  UNION
  MATCH (:Record {id: $customer})-[:PLACED]->(o:Order)
  RETURN o
  UNION
  UNWIND CASE WHEN $viewer.all AND $customer IS NULL THEN [true] ELSE [] END AS every
  MATCH (o:Order)
  WHERE o.placedAt IS NOT NULL
  RETURN o
}
WITH o, CASE $sort WHEN 'value' THEN o.value WHEN 'code' THEN o.code ELSE o.placedAt END AS key
WHERE access.order(o) AND ($text = '' OR toLower(o.code) CONTAINS $text)
  AND ($status IS NULL OR coalesce(o.status, 'placed') = $status)
  AND ($firstDay IS NULL OR o.placedAt >= $firstDay) AND ($lastDay IS NULL OR o.placedAt <= $lastDay)
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, o.id
WITH collect(o) AS orders
RETURN size(orders) AS total, COLLECT {
    UNWIND orders[$from..$to] AS o
    WITH o, $viewer.all OR EXISTS { MATCH (o)<-[:PLACED]-(c:Customer) WHERE access.full(c) } AS full
    RETURN {
      order: o {.id, .code, .placedAt, .value, .status, .linesReturned, cost: CASE WHEN full THEN o.cost END},
      customer: head(COLLECT { MATCH (o)<-[:PLACED]-(c:Customer) WHERE access.summary(c) RETURN c {.id, .name} }),
      rep: head(COLLECT { MATCH (o)<-[:SOLD]-(rep:Rep) RETURN rep {.id, .name} })
    }
  } AS rows
