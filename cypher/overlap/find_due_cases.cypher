// Internal: the cases, open or appealed against, that are due soon or late and nobody was told of yet.
// $soon: until then is soon, $now
MATCH (matter:OverlapCase)
WHERE matter.dueAt <= $soon AND (matter.state = 'open' OR matter.appealState = 'open')
  AND (matter.dueAt <= $now OR matter.reminded IS NULL)
RETURN matter.id AS id, matter.dueAt <= $now AS late, matter.dueAt AS due, coalesce(matter.level, 0) AS level
