// Notes what answers to a watched question now, unless another instance did so meanwhile.
// $id: the question, $round: the one this follows on, $known: the ids, $at
MATCH (kept:KeptQuestion {id: $id})
WHERE kept.alert AND coalesce(kept.round, 0) = $round
SET kept.known = $known, kept.round = $round + 1, kept.checkedAt = $at
RETURN kept.id AS id
