// Takes a file out of a report.
// $report, $id: the file's, $at: now
MATCH (file:ReportFile {id: $id})-[:ATTACHED_TO]->(:DailyReport {id: $report})
SET file.removedAt = $at
