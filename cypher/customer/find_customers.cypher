// A page of the customers a viewer may see, in the order asked for, and how many there are.
// $viewer, $wide: also those seen in summary only, $filter: {division, rep, touched, quiet, contacts, since, alert: a kind}, each or null,
// $text, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all OR NOT $wide THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)-[:FOR]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all OR NOT $wide THEN [] ELSE [$viewer.division] END AS id
  MATCH (:Record {id: id})<-[:IN]-(:Rep)-[:OWNS]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (c:Customer)
  WHERE c.name IS NOT NULL
  RETURN c
}
WITH c, access.full(c) AS full
WHERE (full OR ($wide AND access.summary(c)))
  AND ($text = '' OR c.searchName CONTAINS $text OR c.searchInitials CONTAINS $text OR c.searchPinyin CONTAINS $text)
WITH c, full, access.holder(c) AS holder, access.home(c) AS home
WHERE ($filter.rep IS NULL OR holder.id = $filter.rep)
  AND ($filter.division IS NULL OR coalesce(home.id, 'none') = $filter.division)
  AND ($filter.since IS NULL OR date(c.createdAt) >= $filter.since)
  AND ($filter.contacts IS NULL OR (full AND $filter.contacts = COUNT {
    MATCH (c)<-[at:WORKS_AT]-(contact:Contact)
    WHERE (at.until IS NULL OR at.until >= date()) AND coalesce(contact.status, 'active') <> 'left'
  }))
  AND ($filter.alert IS NULL OR (full AND EXISTS { MATCH (c)<-[:ABOUT]-(:Alert {state: 'open', kind: $filter.alert}) }))
CALL (c, full) {
  MATCH (c)<-[:FOR]-(project:Project)
  WHERE full
  RETURN sum(CASE project.status WHEN 'open' THEN project.value END) AS open
}
CALL (c, full) {
  MATCH (c)-[:TRADED]->(trade:Trade)
  WHERE full
  RETURN sum(trade.value12) AS traded
}
CALL (c, full) {
  OPTIONAL MATCH (c)-[:FARES]->(health:Health)
  WHERE full
  RETURN health.profit AS profit
  LIMIT 1
}
CALL (c, full) {
  CALL (c, full) {
    MATCH (c)<-[:ABOUT]-(activity:Activity)
    WHERE full AND access.happened(activity)
    RETURN max(activity.at) AS at
    UNION ALL
    MATCH (c)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
    WHERE full AND access.happened(activity)
    RETURN max(activity.at) AS at
  }
  RETURN max(at) AS last
}
CALL (c) {
  OPTIONAL MATCH (c)<-[owns:OWNS]-(rep:Rep)
  WHERE coalesce(owns.role, 'owner') = 'owner' AND (owns.until IS NULL OR owns.until >= date())
  RETURN rep ORDER BY owns.since DESC LIMIT 1
}
WITH c, full, open, traded, profit, last, rep, holder, home
WHERE ($filter.touched IS NULL OR last >= $filter.touched)
  AND ($filter.quiet IS NULL OR (full AND (last IS NULL OR last < $filter.quiet)))
WITH c, full, open, traded, profit, last, rep, holder, home, CASE $sort
    WHEN 'name' THEN c.name WHEN 'city' THEN c.city WHEN 'industry' THEN c.industry WHEN 'owner' THEN rep.name
    WHEN 'openValue' THEN open WHEN 'value12' THEN traded WHEN 'profit' THEN profit WHEN 'lastActivity' THEN last ELSE open + traded
  END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, c.name, c.id
WITH collect({c: c, full: full, open: open, traded: traded, profit: profit, last: last, rep: rep, holder: holder, home: home}) AS rows
RETURN size(rows) AS total, COLLECT {
    UNWIND rows[$from..$to] AS row
    WITH row, row.c AS c, row.rep AS rep, row.holder AS holder, row.home AS home
    RETURN row {.full, .open, .traded, .profit, .last, customer: c {.id, .name, .nameEn, .city, .industry, .status, .createdAt},
      owner: rep {.id, .name}, holder: holder {.id, .name}, division: home {.id, .name}}
  } AS rows
