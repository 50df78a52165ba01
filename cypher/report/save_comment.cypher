// Adds a comment to a report; an answer closes what the rep needs help with.
// $report, $id: the comment's, $at, $by: the login, $name: of who writes, $author: the rep that writes, or null, $text,
// $answer: whether it answers
MATCH (report:DailyReport {id: $report})
MERGE (comment:ReportComment {id: $id})
  ON CREATE SET comment.at = $at, comment.by = $by, comment.name = $name, comment.author = $author, comment.text = $text,
    comment.answer = $answer
MERGE (comment)-[:ON]->(report)
SET report.helpOpen = CASE WHEN $answer THEN false ELSE report.helpOpen END
RETURN report.rep AS rep, report.day AS day,
  COLLECT { MATCH (other:ReportComment)-[:ON]->(report) WHERE other.author IS NOT NULL RETURN DISTINCT other.author } AS authors
