// In how many open cases each rep is a party, of those reps whom the viewer may ask about.
// $viewer
MATCH (matter:OverlapCase {state: 'open'})-[:BETWEEN]->(rep:Rep)
WHERE $viewer.all OR rep.id IN $viewer.reps
RETURN rep.id AS rep, count(*) AS cases
