// Sets who files reports by when.
// $id: a division's, or company, $set
MERGE (rule:ReportRule {id: $id})
SET rule += $set
