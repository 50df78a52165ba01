// Internal: customers with a co-owner whose last day is past.
// $day: today
MATCH (:Rep)-[owns:OWNS]->(c:Customer)
WHERE owns.until < $day
RETURN DISTINCT c.id AS id
LIMIT 1000
