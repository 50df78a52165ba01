// Notes what somebody says of two customers that may be one; what was said before is replaced.
// $viewer, $one, $other: ids, the smaller first, $verdict: same, different or later, $by: the login, $at, $until: or null,
// $reasons: what was found, $evidence: what spoke for it
MATCH (one:Record {id: $one}), (other:Record {id: $other})
WHERE access.full(one) AND access.full(other)
MERGE (one)-[judged:JUDGED]-(other)
SET judged = {verdict: $verdict, by: $by, at: $at, until: $until, reasons: $reasons, evidence: $evidence}
RETURN judged.verdict AS verdict
