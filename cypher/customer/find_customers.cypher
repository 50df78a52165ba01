// A page of the customers a viewer may see, in the order asked for, and how many there are.
// $viewer, $wide: also those seen in summary only, $text, $sort, $descending, $from, $to
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
  MATCH (c)<-[:ABOUT]-(activity:Activity)
  WHERE full AND access.happened(activity)
  RETURN max(activity.at) AS last
}
CALL (c) {
  OPTIONAL MATCH (c)<-[owns:OWNS]-(rep:Rep)
  WHERE coalesce(owns.role, 'owner') = 'owner' AND (owns.until IS NULL OR owns.until >= date())
  WITH rep ORDER BY owns.since DESC LIMIT 1
  OPTIONAL MATCH (rep)-[:IN]->(division:Division)
  RETURN rep, head(collect(division {.id, .name})) AS division
}
WITH c, full, open, traded, last, rep, division, CASE $sort
    WHEN 'name' THEN c.name WHEN 'city' THEN c.city WHEN 'industry' THEN c.industry WHEN 'owner' THEN rep.name
    WHEN 'openValue' THEN open WHEN 'value12' THEN traded WHEN 'lastActivity' THEN last ELSE open + traded
  END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, c.name, c.id
WITH collect({c: c, full: full, open: open, traded: traded, last: last, rep: rep, division: division}) AS rows
RETURN size(rows) AS total, COLLECT {
    UNWIND rows[$from..$to] AS row
    WITH row, row.c AS c, row.rep AS rep
    RETURN row {.full, .open, .traded, .last, .division,
      customer: c {.id, .name, .nameEn, .city, .industry, .status}, owner: rep {.id, .name}}
  } AS rows
