// What reps need help with, and nobody answered yet.
// $viewer, $reps: whose
UNWIND $reps AS id
MATCH (:Rep&Record {id: id})-[:REPORTED]->(report:DailyReport)
WHERE report.state = 'filed' AND report.helpOpen AND access.report(report)
RETURN id AS rep, report.id AS key, report.help AS name, report.day AS day, null AS value, null AS at
ORDER BY day DESC, key
