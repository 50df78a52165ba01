// Projects won or lost since a day: how many, what they are worth, and the largest.
// $viewer, $since, $status, $limit
MATCH (p:Project)
WHERE p.closedAt >= $since AND p.closedAt <= date() AND p.status = $status AND access.project(p)
WITH p ORDER BY coalesce(p.value, 0.0) DESC, p.closedAt DESC, p.id
WITH count(p) AS total, sum(p.value) AS value, collect(p) AS all
RETURN total, value, COLLECT {
    UNWIND all[..$limit] AS p
    RETURN {
      at: p.closedAt, project: p {.id, .name}, value: p.value,
      customer: head(COLLECT { MATCH (p)-[:FOR]->(c:Customer) WHERE access.summary(c) RETURN c {.id, .name, .nameEn} ORDER BY c.id }),
      rep: head(COLLECT { MATCH (p)<-[:RUNS]-(rep:Rep) RETURN rep {.id, .name, .nameEn} ORDER BY rep.id })
    }
  } AS rows
