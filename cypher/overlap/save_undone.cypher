// Opens a case again whose ruling was taken back.
// $id: the case
MATCH (matter:OverlapCase {id: $id})
SET matter.state = 'open', matter.openFor = matter.overlap, matter.ruling = null, matter.why = null,
  matter.ruledBy = null, matter.settledAt = null, matter.lead = null, matter.steps = null, matter.carriedOut = null
WITH matter
OPTIONAL MATCH (matter)-[gives:GIVES]->(:ProductLine)
DELETE gives
