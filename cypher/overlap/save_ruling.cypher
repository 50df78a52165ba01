// Notes a ruling on a case, which is to be carried out next.
// $id: the case, $set: what is noted, $shares: [{what, rep}] who takes which product line or project, $percents: [{rep, percent}]
MATCH (matter:OverlapCase {id: $id})
SET matter += $set, matter.state = 'settled', matter.openFor = null, matter.steps = [], matter.carriedOut = false
WITH matter
CALL (matter) {
  UNWIND $percents AS part
  MATCH (matter)-[between:BETWEEN]->(party:Rep)
  WHERE party.id = part.rep
  SET between.percent = part.percent
}
WITH matter
UNWIND CASE WHEN $shares = [] THEN [null] ELSE $shares END AS share
OPTIONAL MATCH (line:Record {id: share.what})
WHERE line:ProductLine OR line:Project
FOREACH (one IN CASE WHEN line IS NULL THEN [] ELSE [line] END |
  MERGE (matter)-[gives:GIVES]->(one)
  SET gives.rep = share.rep)
RETURN count(*) AS noted
