// Notes that somebody above some parties of a case allows that they and the others know of each other.
// $viewer, $id: the case, $by: the login
MATCH (matter:OverlapCase {id: $id})-[between:BETWEEN]->(party:Rep)
WHERE access.case(matter) AND ($viewer.all OR (party.id IN $viewer.reps AND party.id <> coalesce($viewer.rep, '')))
SET between.allowedBy = coalesce(between.allowedBy, $by)
RETURN party.id AS id
