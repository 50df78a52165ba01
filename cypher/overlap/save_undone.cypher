// Opens a case again whose ruling was taken back; an appeal against that has nothing to be about any more.
// $id: the case, $due: until when it is to be ruled on now
MATCH (matter:OverlapCase {id: $id})
SET matter.state = 'open', matter.openFor = matter.overlap, matter.ruling = null, matter.why = null,
  matter.ruledBy = null, matter.settledAt = null, matter.lead = null, matter.steps = null, matter.carriedOut = null,
  matter.dueAt = $due, matter.level = 0, matter.reminded = null,
  matter.appealState = CASE WHEN matter.appealState = 'open' THEN 'granted' ELSE matter.appealState END
WITH matter
CALL (matter) {
  MATCH (matter)-[between:BETWEEN]->(:Rep)
  SET between.percent = null
}
WITH matter
OPTIONAL MATCH (matter)-[gives:GIVES]->(:ProductLine|Project)
DELETE gives
