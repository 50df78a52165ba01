// Notes a file that a rep adds to a report.
// $report, $id: the file's, $name, $size: in bytes, $at: now
MATCH (report:DailyReport {id: $report})
MERGE (file:ReportFile {id: $id})
  ON CREATE SET file.name = $name, file.size = $size, file.at = $at
MERGE (file)-[:ATTACHED_TO]->(report)
