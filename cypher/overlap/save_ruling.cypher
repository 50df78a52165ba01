// Notes a ruling on a case, which is to be carried out next.
// $id: the case, $set: what is noted, $shares: [{line, rep}] who takes which product line
MATCH (matter:OverlapCase {id: $id})
SET matter += $set, matter.state = 'settled', matter.openFor = null, matter.steps = [], matter.carriedOut = false
WITH matter
UNWIND CASE WHEN $shares = [] THEN [null] ELSE $shares END AS share
OPTIONAL MATCH (line:ProductLine&Record {id: share.line})
FOREACH (one IN CASE WHEN line IS NULL THEN [] ELSE [line] END |
  MERGE (matter)-[gives:GIVES]->(one)
  SET gives.rep = share.rep)
RETURN count(*) AS noted
