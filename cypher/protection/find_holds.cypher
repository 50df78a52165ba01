// Internal: what each division holds of customers, and when something was last done for it there: by its own people, by who
// helps, or by nobody who is known.
// $ids: ids of customers, $day: links that are over by then are left out and what is dated later does not count, $now: the
// same for moments
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})<-[owns:OWNS]-(rep:Rep)
WHERE owns.until IS NULL OR owns.until >= $day
WITH customer, owns, rep,
  coalesce(head(COLLECT { MATCH (rep)-[:IN]->(home:Division) RETURN home.id ORDER BY home.id LIMIT 1 }), '') AS home
ORDER BY rep.id
WITH customer, collect({rep: rep.id, home: home, helps: coalesce(owns.role, 'owner') = 'co-owner', since: owns.since}) AS holders
UNWIND reduce(all = [], one IN holders | CASE WHEN one.helps OR one.home IN all THEN all ELSE all + one.home END) AS division
WITH customer, division, holders, [one IN holders WHERE one.helps | one.rep] AS helpers
RETURN customer.id AS customer, division, customer.createdAt AS createdAt,
  [one IN holders WHERE one.home = division AND NOT one.helps] AS owners,
  [one IN holders WHERE one.home = division | one.rep] AS reps,
  head(COLLECT {
    MATCH (customer)-[:POOLED]->(kept:PoolEntry {state: 'kept', division: division})
    RETURN kept.undoneAt ORDER BY kept.undoneAt DESC LIMIT 1
  }) AS kept,
  head(COLLECT { MATCH (customer)-[:WARNED]->(warning:PoolWarning {division: division}) RETURN warning.day LIMIT 1 }) AS warned,
  COLLECT {
    CALL (customer) {
      MATCH (customer)<-[:ABOUT]-(done:Activity)
      WHERE access.happened(done) AND done.at <= $now
      RETURN 'follow-up' AS kind, done AS work, done.at AS at, NULL AS on
      UNION
      MATCH (customer)<-[:FOR]-(:Project)<-[:ABOUT]-(done:Activity)
      WHERE access.happened(done) AND done.at <= $now
      RETURN 'follow-up' AS kind, done AS work, done.at AS at, NULL AS on
      UNION
      MATCH (customer)<-[job:WORKS_AT]-(:Contact)<-[:WITH]-(done:Activity)
      WHERE access.happened(done) AND done.at <= $now AND NOT EXISTS { MATCH (done)-[:ABOUT]->() }
        AND (job.since IS NULL OR job.since <= date(done.at)) AND (job.until IS NULL OR job.until >= date(done.at))
      RETURN 'follow-up' AS kind, done AS work, done.at AS at, NULL AS on
      UNION
      MATCH (customer)<-[:FOR]-(project:Project)
      UNWIND [project.openedAt, project.closedAt] AS day
      WITH project, day WHERE day <= $day
      RETURN 'project' AS kind, project AS work, NULL AS at, day AS on
      UNION
      MATCH (customer)<-[:FOR]-(project:Project)<-[:OF]-(move:StageMove)
      WHERE move.undoneAt IS NULL AND move.at <= $now
      RETURN 'project' AS kind, project AS work, move.at AS at, NULL AS on
      UNION
      MATCH (customer)<-[:FOR]-(project:Project)
      WHERE coalesce(project.status, 'open') = 'open'
      RETURN 'open' AS kind, project AS work, NULL AS at, NULL AS on
      UNION
      MATCH (customer)-[:PLACED]->(order:Order)
      WHERE order.placedAt <= $day AND coalesce(order.status, 'placed') <> 'cancelled' AND coalesce(order.value, 0) >= 0
      RETURN 'order' AS kind, order AS work, NULL AS at, order.placedAt AS on
    }
    WITH kind, work, at, on
    WHERE division = '' OR NOT EXISTS { MATCH (work)<-[:DID|RUNS|HELPS|SOLD]-(:Rep) } OR EXISTS {
      MATCH (work)<-[:DID|RUNS|HELPS|SOLD]-(doer:Rep)
      WHERE doer.id IN helpers OR NOT EXISTS { MATCH (doer)-[:IN]->(:Division) } OR EXISTS { MATCH (doer)-[:IN]->(:Division {id: division}) }
    }
    WITH kind, max(at) AS at, max(on) AS on
    RETURN {kind: kind, at: at, on: on}
  } AS works
