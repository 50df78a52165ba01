// What was written since, by other instances; of this one only the numbers.
// $after: the number of the last pulse that is known, $instance: this one
OPTIONAL MATCH (counter:PulseCounter {id: 'pulses'})
RETURN coalesce(counter.last, 0) AS last, COLLECT {
  MATCH (pulse:Pulse)
  WHERE pulse.number > $after
  WITH pulse ORDER BY pulse.number
  RETURN pulse {.number, own: pulse.instance = $instance,
    kinds: CASE WHEN pulse.instance <> $instance THEN pulse.kinds END,
    ids: CASE WHEN pulse.instance <> $instance THEN pulse.ids END}
} AS pulses
