// Opens a case again whose ruling was taken back.
// $id: the case
MATCH (matter:OverlapCase {id: $id})
SET matter.state = 'open', matter.openFor = matter.overlap, matter.ruling = null, matter.why = null,
  matter.ruledBy = null, matter.settledAt = null, matter.lead = null, matter.steps = null, matter.carriedOut = null
WITH matter
CALL (matter) {
  MATCH (matter)-[between:BETWEEN]->(:Rep)
  SET between.percent = null
}
WITH matter
OPTIONAL MATCH (matter)-[gives:GIVES]->(:ProductLine|Project)
DELETE gives
