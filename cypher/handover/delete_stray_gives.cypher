// Takes out of a handover what was assigned while it was planned and is not there to be given any more.
// $id
MATCH (:Handover {id: $id, status: 'running'})-[gives:GIVES]->()
WHERE gives.place IS NULL
DELETE gives
