// The latest day, up to a given one, on which somebody of a viewer's people filed a report.
// $viewer, $lastDay
MATCH (report:DailyReport)
WHERE report.day <= $lastDay AND report.state = 'filed' AND access.report(report)
RETURN report.day AS day
ORDER BY day DESC
LIMIT 1
