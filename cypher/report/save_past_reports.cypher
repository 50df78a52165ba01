// Brings reports of past days, as they were filed then; those that are there stay as they are.
// $rows: [{id, rep, day, at, late, help, set}]
UNWIND $rows AS row
MATCH (rep:Rep&Record {id: row.rep})
MERGE (report:DailyReport {id: row.id})
  ON CREATE SET report.rep = row.rep, report.day = row.day, report.state = 'filed', report.version = 1,
    report.createdAt = row.at, report.changedAt = row.at, report.filedAt = row.at, report.late = row.late,
    report.helpOpen = row.help, report += row.set
MERGE (rep)-[:REPORTED]->(report)
