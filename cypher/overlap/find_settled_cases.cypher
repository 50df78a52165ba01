// The cases settled in some time that the viewer may know of, with those of their customers that they see in full.
// $viewer, $since, $before: the times
MATCH (matter:OverlapCase {state: 'settled'})
WHERE matter.settledAt >= $since AND matter.settledAt < $before AND access.case(matter)
RETURN matter {.id, .ruling, .openedAt, .settledAt, .lead} AS matter, COLLECT {
  MATCH (matter)-[concerns:CONCERNS]->(customer:Customer)
  WHERE access.full(customer)
  RETURN customer.id ORDER BY concerns.place
} AS customers
ORDER BY matter.settledAt DESC, matter.id
