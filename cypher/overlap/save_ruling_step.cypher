// Notes a change of owners before it is made for a ruling, so that it can be taken back; or that all are made.
// $id: the case, $step: customer and change, or null, $done: whether that was all
MATCH (matter:OverlapCase {id: $id})
SET matter.steps = CASE WHEN $step IS NULL OR $step IN matter.steps THEN matter.steps ELSE matter.steps + $step END,
  matter.carriedOut = $done
