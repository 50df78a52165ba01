// Who of a viewer's people reported on a day, and who did not.
// $viewer, $day
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] ELSE $viewer.reps END AS id
  MATCH (rep:Rep&Record {id: id})
  RETURN rep
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (rep:Rep)
  WHERE rep.name IS NOT NULL
  RETURN rep
}
OPTIONAL MATCH (rep)-[:REPORTED]->(found:DailyReport {day: $day})
WITH rep, CASE WHEN access.report(found) THEN found END AS report
WHERE report IS NOT NULL OR coalesce(rep.status, 'active') <> 'left' OR rep.until >= $day
RETURN rep {.id, .name, .since, .until} AS rep,
  head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name} ORDER BY division.name }) AS division,
  report {.id, .state, .filedAt, .late, .help, .helpOpen, .version} AS report,
  EXISTS { MATCH (:User {id: $viewer.user})-[read:READ]->(report) WHERE read.at >= report.filedAt } AS read,
  COUNT { MATCH (:ReportComment)-[:ON]->(report) } AS comments
ORDER BY rep.name, rep.id
