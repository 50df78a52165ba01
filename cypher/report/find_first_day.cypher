// The first day on which anybody in the company reported; nobody missed a report before. No parameters.
MATCH (report:DailyReport)
WHERE report.day IS NOT NULL
RETURN min(report.day) AS day
