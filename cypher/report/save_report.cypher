// Writes a rep's report of a day that has the version the change is based on. The first SET takes the lock, so that the
// version is read when nobody else can write it any more.
// $id: made of rep and day, $rep, $day, $version, $write: the id of this change, known again when it runs twice, $set,
// $at: now
MATCH (rep:Rep&Record {id: $rep})
MERGE (report:DailyReport {id: $id})
  ON CREATE SET report.rep = $rep, report.day = $day, report.state = 'draft', report.version = 0, report.createdAt = $at
MERGE (rep)-[:REPORTED]->(report)
SET report.changedAt = $at
WITH report
WHERE report.write = $write OR report.version = $version
SET report.version = report.version + CASE WHEN report.write = $write THEN 0 ELSE 1 END, report.write = $write, report += $set
RETURN report.version AS version
