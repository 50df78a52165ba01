// Notes that somebody was told of a case that is due, or that it went one up.
// $id: the case, $due: when it was due as it was read, $next: when it is due from now on, $level: who is to rule, 0 for the nearest,
// $reminded: when
MATCH (matter:OverlapCase {id: $id})
WHERE matter.dueAt = $due
SET matter.dueAt = $next, matter.level = $level, matter.reminded = $reminded
RETURN matter.id AS id
