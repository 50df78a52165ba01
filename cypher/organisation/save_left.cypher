// Says that a rep has left, and gives how it was before.
// $rep: the id, $until: the last day, $at
MATCH (rep:Record {id: $rep})
WHERE rep:Rep
WITH rep, rep.status AS status, rep.until AS until, rep.version AS version, rep.edited AS edited, rep.changedAt AS changedAt
SET rep.status = 'left', rep.until = $until, rep.version = coalesce(version, 0) + 1, rep.changedAt = $at,
  rep.edited = coalesce(edited, []) + [name IN ['status', 'until'] WHERE NOT name IN coalesce(edited, [])]
RETURN status, until, version, edited, changedAt
