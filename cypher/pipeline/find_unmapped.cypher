// Internal: projects whose word for their stage nobody has mapped yet.
// $process, $word: in the form in which words are compared
MATCH (s:Standing {process: $process})<-[:STANDS]-(p:Project)
WHERE s.stage = '' AND toLower(trim(coalesce(p.stage, ''))) = $word
RETURN p.id AS id
