// Lets a division follow the company's rule again.
// $id: the division's
MATCH (rule:ReportRule {id: $id})
DELETE rule
