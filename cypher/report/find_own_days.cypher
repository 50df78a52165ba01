// The days on which a rep reported, the latest first, and what became of each report.
// $viewer, $firstDay, $lastDay
MATCH (:Rep&Record {id: $viewer.rep})-[:REPORTED]->(report:DailyReport)
WHERE report.day >= $firstDay AND report.day <= $lastDay AND access.report(report)
RETURN report {.id, .day, .state, .filedAt, .late, .helpOpen} AS report,
  COUNT { MATCH (:ReportComment)-[:ON]->(report) } AS comments
ORDER BY report.day DESC
