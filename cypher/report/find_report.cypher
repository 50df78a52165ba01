// A daily report, as far as a viewer may read it.
// $viewer, $id
MATCH (report:DailyReport {id: $id})
WHERE access.report(report)
RETURN properties(report) AS report,
  head(COLLECT { MATCH (rep:Rep&Record {id: report.rep}) RETURN rep {.id, .name} }) AS rep,
  head(COLLECT { MATCH (rep:Rep&Record {id: report.rep})-[:IN]->(division:Division) RETURN division {.id, .name} }) AS division,
  EXISTS { MATCH (:User {id: $viewer.user})-[read:READ]->(report) WHERE read.at >= report.filedAt } AS read,
  COLLECT {
    MATCH (comment:ReportComment)-[:ON]->(report)
    RETURN comment {.id, .at, .by, .name, .text, .answer}
    ORDER BY comment.at, comment.id
  } AS comments,
  COLLECT {
    MATCH (file:ReportFile)-[:ATTACHED_TO]->(report)
    WHERE file.removedAt IS NULL
    RETURN file {.id, .name, .size, .at}
    ORDER BY file.at, file.id
  } AS files,
  COLLECT {
    MATCH (version:ReportVersion)-[:EARLIER_OF]->(report)
    RETURN properties(version)
    ORDER BY version.version DESC
  } AS versions,
  COLLECT { MATCH (report)-[:LED_TO]->(task:Task) RETURN task {.id, name: task.subject} ORDER BY task.createdAt } AS tasks
