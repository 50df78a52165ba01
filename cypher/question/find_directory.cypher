// The names of the company that a question may hold: divisions, branches, product lines, reps and stages, which are open
// to all who sell.
// $viewer
UNWIND CASE WHEN $viewer.all OR size($viewer.reps) > 0 THEN [true] ELSE [] END AS sells
CALL () {
  MATCH (one:Division)
  WHERE one.name IS NOT NULL
  RETURN 'DIVISION' AS topic, one.id AS id, one.name AS name, one.nameEn AS nameEn
  UNION
  MATCH (one:Branch)
  WHERE one.name IS NOT NULL
  RETURN 'BRANCH' AS topic, one.id AS id, one.name AS name, one.nameEn AS nameEn
  UNION
  MATCH (one:ProductLine)
  WHERE one.name IS NOT NULL
  RETURN 'LINE' AS topic, one.id AS id, one.name AS name, one.nameEn AS nameEn
  UNION
  MATCH (one:Rep)
  WHERE one.name IS NOT NULL AND EXISTS { MATCH (one)-[:IN|BASED_AT|REPORTS_TO|OWNS]->() }
  RETURN 'REP' AS topic, one.id AS id, one.name AS name, one.nameEn AS nameEn
  UNION
  MATCH (one:Stage)
  WHERE one.name IS NOT NULL
  WITH one.name AS name, head(collect(one.nameEn)) AS nameEn
  RETURN 'STAGE' AS topic, name AS id, name, nameEn
}
RETURN topic, id, name, nameEn
