// Tells other instances of the program what was written. The counter stays locked until the end of the transaction,
// so numbers become visible in their order, and nobody who asks for what came after a number misses one.
// $id: of the pulse, $instance: whose it is, $kinds, $ids: null when they are too many, $kept: how many pulses stay
MERGE (counter:PulseCounter {id: 'pulses'})
SET counter.last = CASE WHEN counter.pulse = $id THEN counter.last ELSE coalesce(counter.last, 0) + 1 END,
  counter.pulse = $id
WITH counter
MERGE (pulse:Pulse {number: counter.last})
SET pulse.instance = $instance, pulse.kinds = $kinds, pulse.ids = $ids
WITH counter
MATCH (old:Pulse)
WHERE old.number <= counter.last - $kept
DELETE old
