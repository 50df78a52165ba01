// The records that a change is about, in the order given, as far as the viewer may know of them: whether they may change
// each, and how much of what is only counted hangs on it.
// $viewer, $ids
UNWIND range(0, size($ids) - 1) AS place
MATCH (n:Record {id: $ids[place]})
WHERE access.named(n)
WITH place, n, CASE
    WHEN n:Customer THEN access.full(n)
    WHEN n:Contact THEN access.job(n)
    WHEN n:Project THEN access.steers(n)
    ELSE $viewer.all
  END AS allowed
WITH place, n, allowed, CASE
    WHEN allowed AND n:Customer THEN head(COLLECT { MATCH (n)-[:TRADED]->(t:Trade) RETURN t {.orders, .value12} })
    WHEN allowed AND n:Product THEN {orders: COUNT { (n)<-[:CONTAINS]-() }, value12: 0}
  END AS trade
RETURN n.id AS id, coalesce(n.name, n.code) AS name, head([label IN labels(n) WHERE label <> 'Record']) AS kind, allowed,
  trade.orders AS orders, trade.value12 AS value12,
  CASE WHEN allowed AND n:Customer THEN COUNT { MATCH (n)<-[:ABOUT]-(:Alert {state: 'open'}) } END AS alerts,
  CASE WHEN allowed AND n:Customer THEN COUNT {
    MATCH (n)<-[:CONCERNS]-(matter:OverlapCase {state: 'open'})
    WHERE access.case(matter)
  } END AS cases
ORDER BY place
