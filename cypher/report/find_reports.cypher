// A page of the daily reports that a viewer may read, in the order asked for, and how many there are.
// $viewer, $rep: whose, or null, $firstDay, $lastDay: or null, $unread: only what the viewer has not read,
// $help: only those that ask for help and have no answer, $text: part of the rep's name or of what
// the report says, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE WHEN $viewer.all THEN [] WHEN $rep IS NOT NULL THEN [$rep] ELSE $viewer.reps END AS id
  MATCH (:Rep&Record {id: id})-[:REPORTED]->(report:DailyReport)
  RETURN report
  UNION
  UNWIND CASE WHEN $viewer.all THEN [true] ELSE [] END AS every
  MATCH (report:DailyReport)
  WHERE report.day >= coalesce($firstDay, date('1900-01-01')) AND ($rep IS NULL OR report.rep = $rep)
  RETURN report
}
WITH report
WHERE ($firstDay IS NULL OR report.day >= $firstDay) AND ($lastDay IS NULL OR report.day <= $lastDay) AND access.report(report)
  AND (NOT $help OR report.helpOpen)
OPTIONAL MATCH (rep:Rep&Record {id: report.rep})
WITH report, rep, EXISTS { MATCH (:User {id: $viewer.user})-[read:READ]->(report) WHERE read.at >= report.filedAt } AS read
WHERE (NOT $unread OR NOT read AND report.state = 'filed' AND report.rep <> coalesce($viewer.rep, ''))
  AND ($text = '' OR rep.searchName CONTAINS $text OR any(part IN [report.prospecting, report.care, report.plan, report.help]
    WHERE toLower(part) CONTAINS $text))
WITH report, rep, read, CASE $sort WHEN 'rep' THEN rep.name WHEN 'filedAt' THEN report.filedAt ELSE report.day END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, rep.name, report.id
WITH collect({report: report, rep: rep, read: read}) AS rows
RETURN size(rows) AS total, COLLECT {
    UNWIND rows[$from..$to] AS row
    WITH row, row.report AS report, row.rep AS rep
    RETURN {report: properties(report), rep: rep {.id, .name}, read: row.read,
      comments: COUNT { MATCH (:ReportComment)-[:ON]->(report) }}
  } AS rows
