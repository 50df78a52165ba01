// The orders that answer to a question, as far as the viewer may see: how many, what they come to, and those of one page.
// $viewer, $q: the conditions by topic, each null where not asked for, and "not": those that must not be met,
// $start: {every, reps, customers}: where to begin for who sees all, $order, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN $start.reps ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:SOLD]->(o:Order)
  RETURN o
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(:Customer)-[:PLACED]->(o:Order)
  RETURN o
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.customers ELSE [] END AS id
  MATCH (:Record {id: id})-[:PLACED]->(o:Order)
  RETURN o
  UNION
  UNWIND CASE WHEN $viewer.all AND $start.every THEN [true] ELSE [] END AS every
  MATCH (o:Order)
  WHERE o.placedAt >= coalesce($q.placed.from, date('0001-01-01')) AND o.placedAt <= coalesce($q.placed.to, date('9999-12-31'))
  RETURN o
}
WITH o
WHERE ($q.placed IS NULL OR coalesce(o.placedAt >= $q.placed.from AND o.placedAt <= $q.placed.to, false) <> ('placed' IN $q.not))
  AND ($q.status IS NULL OR coalesce(o.status, 'placed') IN $q.status <> ('status' IN $q.not))
  AND ($q.value IS NULL OR coalesce(o.value >= coalesce($q.value.least, o.value) AND o.value <= coalesce($q.value.most, o.value), false) <> ('value' IN $q.not))
  AND ($q.name IS NULL OR any(part IN $q.name WHERE toLower(o.code) CONTAINS part) <> ('name' IN $q.not))
  AND access.order(o)
  AND ($q.rep IS NULL OR EXISTS { MATCH (o)<-[:SOLD]-(rep:Rep) WHERE rep.id IN $q.rep } <> ('rep' IN $q.not))
  AND ($q.division IS NULL OR EXISTS { MATCH (o)<-[:SOLD]-(:Rep)-[:IN]->(division:Division) WHERE division.id IN $q.division } <> ('division' IN $q.not))
  AND ($q.branch IS NULL OR EXISTS { MATCH (o)<-[:SOLD]-(:Rep)-[:BASED_AT]->(branch:Branch) WHERE branch.id IN $q.branch } <> ('branch' IN $q.not))
  AND ($q.line IS NULL OR EXISTS {
    MATCH (o)-[:CONTAINS]->(product:Product)
    WHERE product.id IN $q.line OR EXISTS { MATCH (product)-[:IN_LINE]->(line:ProductLine) WHERE line.id IN $q.line }
  } <> ('line' IN $q.not))
WITH o, head(COLLECT { MATCH (o)<-[:PLACED]-(c:Customer) WHERE access.summary(c) RETURN {c: c, full: access.full(c)} LIMIT 1 }) AS at
WHERE ($q.customer IS NULL AND $q.customerName IS NULL OR (coalesce(at.c.id IN coalesce($q.customer, []), false)
    OR coalesce(any(part IN coalesce($q.customerName, []) WHERE CASE WHEN at.full THEN at.c.searchName ELSE toLower(at.c.name + ' ' + coalesce(at.c.shortName, '') + ' ' + coalesce(at.c.nameEn, '')) END CONTAINS part), false)) <> ('customer' IN $q.not))
  AND ($q.city IS NULL OR coalesce(at.c.city IN $q.city, false) <> ('city' IN $q.not))
  AND ($q.industry IS NULL OR coalesce(at.c.industry IN $q.industry, false) <> ('industry' IN $q.not))
WITH o, at.c AS c
ORDER BY CASE $order WHEN 'newest' THEN o.placedAt END DESC, CASE $order WHEN 'oldest' THEN o.placedAt END,
  CASE $order WHEN 'stake' THEN coalesce(o.value, 0) END DESC, o.placedAt DESC, o.id
WITH collect({o: o, c: c}) AS found, sum(o.value) AS sum
RETURN size(found) AS total, sum, COLLECT {
    UNWIND found[$from..$to] AS row
    WITH row.o AS o, row.c AS c
    WITH o, c, head(COLLECT { MATCH (o)<-[:SOLD]-(rep:Rep) RETURN rep ORDER BY rep.name LIMIT 1 }) AS rep
    RETURN {
      id: o.id, name: o.code, full: true, words: [c.city], status: coalesce(o.status, 'placed'), customer: c {.id, .name},
      rep: rep {.id, .name},
      division: head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name, .nameEn, .colour} ORDER BY division.id LIMIT 1 }),
      value: o.value, at: o.placedAt
    }
  } AS rows
