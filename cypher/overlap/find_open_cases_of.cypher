// Which of some overlaps, which the viewer knows of, have an open case.
// $viewer, $overlaps: their ids
UNWIND $overlaps AS overlap
MATCH (matter:OverlapCase {openFor: overlap})
WHERE access.case(matter)
RETURN overlap, matter.id AS id
