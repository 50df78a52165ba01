// The customers that answer to a question, as far as the viewer may see: how many, and those of one page. Conditions on
// what only those see who see a customer in full are met by none of the others.
// $viewer, $q: the conditions by topic, each null where not asked for, and "not": those that must not be met,
// $start: {every, reps, divisions, cities}: where to begin for who sees all, $measure: {trade, open, last}: what the
// order needs, $order, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN $start.reps ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:OWNS]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (:Record {id: id})-[:RUNS|HELPS]->(:Project)-[:FOR]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.divisions ELSE [$viewer.division] END AS id
  MATCH (:Record {id: id})<-[:IN]-(:Rep)-[:OWNS]->(c:Customer)
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all THEN $start.cities ELSE [] END AS city
  MATCH (c:Customer {city: city})
  RETURN c
  UNION
  UNWIND CASE WHEN $viewer.all AND $start.every THEN [true] ELSE [] END AS every
  MATCH (c:Customer)
  WHERE c.name IS NOT NULL
  RETURN c
}
WITH c
WHERE ($q.city IS NULL OR coalesce(c.city IN $q.city, false) <> ('city' IN $q.not))
  AND ($q.industry IS NULL OR coalesce(c.industry IN $q.industry, false) <> ('industry' IN $q.not))
  AND ($q.status IS NULL OR coalesce(c.status IN $q.status, false) <> ('status' IN $q.not))
  AND ($q.created IS NULL OR coalesce(date(c.createdAt) >= $q.created.from AND date(c.createdAt) <= $q.created.to, false) <> ('created' IN $q.not))
WITH c, access.full(c) AS full
WHERE full OR access.summary(c)
WITH c, full
WHERE ($q.name IS NULL OR any(part IN $q.name WHERE CASE WHEN full THEN c.searchName ELSE toLower(c.name + ' ' + coalesce(c.shortName, '') + ' ' + coalesce(c.nameEn, '')) END CONTAINS part) <> ('name' IN $q.not))
  AND ($q.rep IS NULL OR EXISTS { MATCH (c)<-[owns:OWNS]-(rep:Rep) WHERE rep.id IN $q.rep AND (owns.until IS NULL OR owns.until >= date()) } <> ('rep' IN $q.not))
  AND ($q.branch IS NULL OR EXISTS { MATCH (c)<-[owns:OWNS]-(:Rep)-[:BASED_AT]->(branch:Branch) WHERE branch.id IN $q.branch AND (owns.until IS NULL OR owns.until >= date()) } <> ('branch' IN $q.not))
  AND ($q.alert IS NULL OR full AND EXISTS { MATCH (c)<-[:ABOUT]-(alert:Alert {state: 'open'}) WHERE alert.kind IN $q.alert } <> ('alert' IN $q.not))
  AND ($q.overlap IS NULL OR full AND EXISTS { MATCH (c)-[:WORKED]->(work:Work) WHERE size(work.divisions) > 1 } <> ('overlap' IN $q.not))
  AND ($q.projects IS NULL OR full AND EXISTS { MATCH (c)<-[:FOR]-(project:Project) WHERE coalesce(project.status, 'open') = 'open' } <> ('projects' IN $q.not))
  AND ($q.contacts IS NULL OR full AND EXISTS {
    MATCH (c)<-[at:WORKS_AT]-(contact:Contact)
    WHERE (at.until IS NULL OR at.until >= date()) AND coalesce(contact.status, 'active') <> 'left'
  } <> ('contacts' IN $q.not))
  AND ($q.line IS NULL OR full AND (EXISTS {
    MATCH (c)<-[:FOR]-(:Project)-[:OFFERS]->(offer:ProductLine|Product)
    WHERE offer.id IN $q.line
  } OR EXISTS {
    MATCH (c)-[:PLACED]->(:Order)-[:CONTAINS]->(product:Product)-[:IN_LINE]->(line:ProductLine)
    WHERE line.id IN $q.line
  }) <> ('line' IN $q.not))
  AND ($q.ordered IS NULL OR full AND EXISTS {
    MATCH (c)-[:PLACED]->(order:Order)
    WHERE order.placedAt >= $q.ordered.from AND order.placedAt <= $q.ordered.to AND coalesce(order.status, '') <> 'cancelled'
  } <> ('ordered' IN $q.not))
  AND ($q.quiet IS NULL OR full AND NOT (EXISTS {
    MATCH (c)<-[:ABOUT]-(activity:Activity)
    WHERE date(activity.at) >= $q.quiet.from AND date(activity.at) <= $q.quiet.to AND access.happened(activity)
  } OR EXISTS {
    MATCH (c)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
    WHERE date(activity.at) >= $q.quiet.from AND date(activity.at) <= $q.quiet.to AND access.happened(activity)
  }) <> ('quiet' IN $q.not))
WITH c, full, access.home(c) AS home
WHERE $q.division IS NULL OR coalesce(home.id IN $q.division, false) <> ('division' IN $q.not)
CALL (c, full) {
  MATCH (c)-[:TRADED]->(trade:Trade)
  WHERE full AND ($measure.trade OR $q.value IS NOT NULL)
  RETURN sum(trade.value12) AS traded
}
CALL (c, full) {
  MATCH (c)<-[:FOR]-(project:Project)
  WHERE full AND ($measure.open OR $q.pipeline IS NOT NULL)
  RETURN sum(CASE coalesce(project.status, 'open') WHEN 'open' THEN project.value END) AS open
}
WITH c, full, home, traded, open
WHERE ($q.value IS NULL OR full AND (traded >= coalesce($q.value.least, traded) AND traded <= coalesce($q.value.most, traded)) <> ('value' IN $q.not))
  AND ($q.pipeline IS NULL OR full AND (open >= coalesce($q.pipeline.least, open) AND open <= coalesce($q.pipeline.most, open)) <> ('pipeline' IN $q.not))
CALL (c, full) {
  MATCH (c)<-[:ABOUT]-(activity:Activity)
  WHERE full AND $measure.last AND access.happened(activity)
  RETURN max(activity.at) AS last
}
WITH c, full, home, traded, open, last
ORDER BY CASE $order WHEN 'quietest' THEN NOT full END, CASE $order WHEN 'quietest' THEN coalesce(last, datetime('1900-01-01T00:00Z')) END,
  CASE $order WHEN 'newest' THEN c.createdAt END DESC, CASE $order WHEN 'oldest' THEN c.createdAt END,
  CASE $order WHEN 'stake' THEN traded + open END DESC, c.name, c.id
WITH collect({c: c, full: full, home: home}) AS found
RETURN size(found) AS total, COLLECT {
    UNWIND found[$from..$to] AS row
    WITH row.c AS c, row.full AS full, row.home AS home
    WITH c, full, home, access.holder(c) AS holder
    RETURN {
      id: c.id, name: c.name, full: full, words: [c.city, c.industry], status: c.status,
      rep: holder {.id, .name}, division: home {.id, .name, .nameEn, .colour},
      value: CASE WHEN full THEN head(COLLECT { MATCH (c)-[:TRADED]->(trade:Trade) RETURN trade.value12 }) END,
      more: CASE WHEN full THEN reduce(sum = 0.0, one IN COLLECT { MATCH (c)<-[:FOR]-(project:Project) WHERE coalesce(project.status, 'open') = 'open' RETURN coalesce(project.value, 0) } | sum + one) END,
      at: CASE WHEN full THEN head(COLLECT { MATCH (c)<-[:ABOUT]-(activity:Activity) WHERE access.happened(activity) RETURN date(activity.at) ORDER BY activity.at DESC LIMIT 1 }) END
    }
  } AS rows
