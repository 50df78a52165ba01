// Internal: which of some records would still pass with a handover.
// $ids, $kinds: [{label, types, statuses}], $now
UNWIND $ids AS id
MATCH (target:Record {id: id})
WHERE any(kind IN $kinds WHERE kind.label IN labels(target)
  AND (target.status IN kind.statuses OR (target.status IS NULL AND (target.at IS NULL OR target.at > $now))))
RETURN target.id AS id
