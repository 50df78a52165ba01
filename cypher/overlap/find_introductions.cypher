// Who a case is between, and whether somebody above them allows that they know of each other; once all are allowed, who
// they are and what they call the customer.
// $viewer, $id: the case
MATCH (matter:OverlapCase {id: $id})
WHERE access.case(matter)
WITH matter, COLLECT {
  MATCH (matter)-[between:BETWEEN]->(party:Rep)
  RETURN {rep: party, allowed: between.allowedBy IS NOT NULL} ORDER BY party.id
} AS parties
WITH matter, parties, all(one IN parties WHERE one.allowed) AS open
UNWIND parties AS one
WITH matter, open, one.allowed AS allowed, one.rep AS rep
WITH matter, open, allowed, rep, open OR $viewer.all OR rep.id IN $viewer.reps AS known
RETURN allowed, open, CASE WHEN known THEN rep {.id, .name, .phone, .email} END AS rep,
  CASE WHEN known THEN COLLECT { MATCH (matter)-[:CONCERNS]->(customer:Customer)-[:WORKED_BY]->(rep) RETURN customer.name } ELSE [] END AS customers,
  COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.name, .nameEn} LIMIT 1 } AS divisions,
  $viewer.all OR (rep.id IN $viewer.reps AND rep.id <> coalesce($viewer.rep, '')) AS below
