// Takes away who works customers no more.
// $ids: ids of customers, $at: the mark of the refresh that found who does
UNWIND $ids AS id
MATCH (:Record {id: id})-[work:WORKED_BY]->(:Rep)
WHERE work.mark <> $at
DELETE work
