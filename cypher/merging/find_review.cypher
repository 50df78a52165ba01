// A page of the pairs of customers that may be one, which wait for a viewer who answers for both: those with most at stake
// first. What was judged different waits only when something speaks for it that was not known then.
// $viewer, $now, $pair: only this one, or null, $skip, $limit
MATCH (one:Customer)-[like:LOOKS_LIKE]->(other:Customer)
WHERE like.score > 0 AND ($pair IS NULL OR like.id = $pair) AND access.full(one) AND access.full(other)
  AND NOT EXISTS { MATCH (one)-[:SUBSIDIARY_OF]-(other) }
WITH one, other, like, COLLECT {
  MATCH (one)<-[:SAME_AS*0..20]-(first:Record)-[judged:JUDGED]-(second:Record)-[:SAME_AS*0..20]->(other)
  WHERE judged.verdict <> 'same'
  RETURN judged ORDER BY judged.at DESC
} AS judgements
WITH one, other, like, head(judgements) AS judged,
  [reason IN coalesce(like.evidence, []) WHERE none(judged IN judgements WHERE reason IN judged.evidence)] AS fresh
WHERE judged IS NULL OR judged.verdict = 'later' AND judged.until <= $now OR judged.verdict = 'different' AND fresh <> []
OPTIONAL MATCH (first:Trade {id: 'trade:' + one.id})
OPTIONAL MATCH (second:Trade {id: 'trade:' + other.id})
OPTIONAL MATCH (here:Work {id: 'work:' + one.id})
OPTIONAL MATCH (there:Work {id: 'work:' + other.id})
WITH one, other, like, judged, fresh, first, second, here, there,
  coalesce(first.value12, 0.0) + coalesce(second.value12, 0.0) + coalesce(here.openValue, 0.0) + coalesce(there.openValue, 0.0) AS stake
ORDER BY stake DESC, like.score DESC, like.id
WITH collect({one: one, other: other, like: like, judged: judged, fresh: fresh, first: first, second: second, here: here, there: there, stake: stake}) AS pairs
RETURN size(pairs) AS total, COLLECT {
    UNWIND pairs[$skip..$skip + $limit] AS pair
    WITH pair, pair.one AS one, pair.other AS other, pair.judged AS judged
    RETURN {id: pair.like.id, score: pair.like.score, reasons: pair.like.reasons, stake: pair.stake, fresh: pair.fresh,
      judged: CASE WHEN judged.verdict = 'different' THEN {at: judged.at, by: coalesce(head(COLLECT {
        MATCH (:User {name: judged.by})-[:IS]->(rep:Rep) RETURN rep.name
      }), judged.by)} END,
      left: {id: one.id, name: one.name, orders: pair.first.value12, open: pair.here.openValue, lastActivity: pair.here.lastActivity,
        owners: COLLECT { MATCH (one)<-[owns:OWNS]-(rep:Rep) WHERE owns.until IS NULL OR owns.until >= date() RETURN rep.name ORDER BY rep.name }},
      right: {id: other.id, name: other.name, orders: pair.second.value12, open: pair.there.openValue, lastActivity: pair.there.lastActivity,
        owners: COLLECT { MATCH (other)<-[owns:OWNS]-(rep:Rep) WHERE owns.until IS NULL OR owns.until >= date() RETURN rep.name ORDER BY rep.name }}}
  } AS rows
