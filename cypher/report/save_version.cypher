// Keeps a filed report as it was, before it is amended.
// $id, $version: the one that is amended, $write: the id of this change, $by: the login, $at: now
MATCH (report:DailyReport {id: $id})
WHERE report.state = 'filed' AND report.version = $version AND coalesce(report.write, '') <> $write
MERGE (old:ReportVersion {id: $id + ':' + toString($version)})
  ON CREATE SET old.version = $version, old.at = report.filedAt, old.replacedAt = $at, old.replacedBy = $by,
    old.prospecting = report.prospecting, old.care = report.care, old.plan = report.plan, old.help = report.help
MERGE (old)-[:EARLIER_OF]->(report)
