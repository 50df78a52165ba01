// A page of the company's reps, in the order asked for, and how many there are.
// $viewer, $text, $sort, $descending, $from, $to
MATCH (rep:Rep)
WHERE rep.name IS NOT NULL AND access.sees(rep)
  AND ($text = '' OR rep.searchName CONTAINS $text OR rep.searchPinyin CONTAINS $text OR rep.searchInitials CONTAINS $text)
WITH rep, CASE $sort WHEN 'code' THEN rep.code WHEN 'city' THEN rep.city WHEN 'status' THEN rep.status ELSE rep.name END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, rep.id
WITH collect(rep) AS reps
RETURN size(reps) AS total, COLLECT {
    UNWIND reps[$from..$to] AS rep
    RETURN {
      rep: properties(rep),
      division: head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name} }),
      branch: head(COLLECT { MATCH (rep)-[:BASED_AT]->(branch:Branch) RETURN branch {.id, .name} }),
      manager: head(COLLECT { MATCH (rep)-[:REPORTS_TO]->(manager:Rep) RETURN manager {.id, .name} })
    }
  } AS rows
