// Holds a case for the rest of the transaction, so that what is read of it next stays so.
// $id: the case, $by: what for
MATCH (matter:OverlapCase {id: $id})
SET matter.lock = $by
