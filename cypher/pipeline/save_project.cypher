// Changes a project whose version is still the one that the change is based on; gives nothing otherwise. The lock comes before the look.
// $id, $version, $set, $edited: the properties changed by hand, $at: now
MATCH (p:Record {id: $id})
WHERE p:Project
SET p.lock = true
REMOVE p.lock
WITH p
WHERE coalesce(p.version, 0) = $version
SET p += $set, p.version = $version + 1, p.changedAt = $at,
  p.edited = CASE WHEN $edited = [] THEN p.edited ELSE coalesce(p.edited, []) + [name IN $edited WHERE NOT name IN coalesce(p.edited, [])] END
RETURN p.version AS version
