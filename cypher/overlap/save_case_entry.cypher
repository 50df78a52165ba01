// Adds to what was said and done in a case.
// $case: its id, $id: the entry's, $kind: opened, comment, ruled or undone, $by: the login, $at, $text
MATCH (matter:OverlapCase {id: $case})
MERGE (entry:CaseEntry {id: $id})
  ON CREATE SET entry.kind = $kind, entry.by = $by, entry.at = $at, entry.text = $text
MERGE (entry)-[:SAID_IN]->(matter)
RETURN entry.id AS id
