// Counts a batch, in the batch's own transaction. The first SET locks, so that a batch is nobody else's meanwhile.
// $id: the load's id, $batch: which batch, from 0, $at: now
MATCH (load:DemoLoad {id: $id})
SET load.changedAt = $at
WITH load, load.doneBatches = $batch AS mine
SET load.doneBatches = CASE WHEN mine THEN $batch + 1 ELSE load.doneBatches END
RETURN mine
