// Opens a case about an overlap. Where one is open already, it is that one: of two who open at once, one does.
// $overlap: the overlap's id, $id: of a new case, $kind, $pattern, $customers: ids, $by: the login, $at, $due: until when it
// is to be ruled on
MERGE (matter:OverlapCase {openFor: $overlap})
  ON CREATE SET matter.id = $id, matter.overlap = $overlap, matter.kind = $kind, matter.state = 'open',
    matter.openedBy = $by, matter.openedAt = $at, matter.pattern = $pattern, matter.dueAt = $due, matter.level = 0
WITH matter, matter.id = $id AS opened
CALL (matter, opened) {
  UNWIND CASE WHEN opened THEN range(0, size($customers) - 1) ELSE [] END AS place
  MATCH (customer:Customer&Record {id: $customers[place]})
  MERGE (matter)-[concerns:CONCERNS]->(customer)
  SET concerns.place = place
}
CALL (matter, opened) {
  MATCH (matter)-[:CONCERNS]->(:Customer)-[:WORKED_BY]->(party:Rep)
  WHERE opened
  WITH DISTINCT matter, party
  MERGE (matter)-[:BETWEEN]->(party)
}
RETURN matter.id AS id, opened
