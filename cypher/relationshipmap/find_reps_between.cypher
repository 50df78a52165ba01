// Reps who came or left between two days: the company's own directory.
// $earlier, $later: the days
MATCH (rep:Rep)
WHERE rep.name IS NOT NULL
  AND (rep.since > $earlier AND rep.since <= $later OR rep.until >= $earlier AND rep.until < $later)
RETURN rep.id AS id, rep.name AS name, rep.nameEn AS nameEn, rep.since AS since, rep.until AS until
