// Internal: what people decided about pairs of records, with what was found about them then, weighed as is assumed.
// No parameters.
MATCH (:Record)-[judged:JUDGED]->(:Record)
WHERE judged.verdict IN ['same', 'different'] AND judged.reasons IS NOT NULL
RETURN judged.verdict = 'same' AS same, judged.reasons AS reasons
