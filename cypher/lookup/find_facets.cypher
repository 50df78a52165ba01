// What search hits are narrowed and ranked by: whose they are, where, in what state, worth how much, when somebody was in
// touch. What only those see who see a record in full stays out for the others.
// $viewer, $ids: the records
UNWIND $ids AS id
MATCH (hit:Record {id: id})
WHERE access.named(hit)
WITH hit, CASE WHEN hit:Customer THEN access.full(hit) WHEN hit:Contact THEN access.reach(hit) ELSE true END AS full
WITH hit, full, CASE WHEN hit:Customer THEN hit ELSE head(COLLECT {
    CALL (hit) {
      MATCH (hit:Contact)-[job:WORKS_AT]->(customer:Customer)
      WHERE job.until IS NULL OR job.until >= date()
      RETURN customer
      UNION
      MATCH (hit:Project)-[:FOR]->(customer:Customer)
      RETURN customer
    }
    WITH customer
    WHERE access.summary(customer)
    RETURN customer ORDER BY customer.id LIMIT 1
  }) END AS customer
WITH hit, full, customer, CASE
    WHEN hit:Rep THEN hit
    WHEN hit:Project THEN head(COLLECT { MATCH (hit)<-[:RUNS]-(rep:Rep) RETURN rep ORDER BY rep.id = $viewer.rep DESC, rep.id LIMIT 1 })
    WHEN customer IS NULL THEN null
    ELSE access.holder(customer)
  END AS rep
WITH hit, full, customer, rep,
  head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name, .nameEn} ORDER BY division.id LIMIT 1 }) AS division,
  head(COLLECT { MATCH (rep)-[:BASED_AT]->(branch:Branch) RETURN branch {.id, .name, .nameEn} ORDER BY branch.id LIMIT 1 }) AS branch
RETURN hit.id AS id, division, branch, coalesce(customer.city, hit.city) AS city,
  CASE WHEN full OR hit:Customer THEN hit.status END AS status, CASE
    WHEN hit:Project THEN hit.value
    WHEN hit:Customer AND full THEN head(COLLECT { MATCH (hit)-[:TRADED]->(trade:Trade) RETURN coalesce(trade.value12, 0.0) })
  END AS value, CASE
    WHEN hit:Customer AND full THEN head(COLLECT { MATCH (hit)-[:WORKED]->(work:Work) RETURN date(work.lastActivity) })
    WHEN hit:Project THEN head(COLLECT { MATCH (hit)-[:STANDS]->(standing:Standing) RETURN date(standing.lastActivity) })
  END AS last, CASE
    WHEN rep.id = $viewer.rep THEN 0
    WHEN rep.id IN $viewer.reps THEN 1
    WHEN customer IS NOT NULL AND NOT $viewer.all AND access.full(customer) THEN 2
    WHEN division.id = $viewer.division THEN 3
    ELSE 4
  END AS distance
