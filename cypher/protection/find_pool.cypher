// A page of the customers that wait in the pool and that the viewer may know of, in the order asked for, and how many.
// Who had them is for those above them.
// $viewer, $division: an id, empty for reps of none, or null for all, $grade: or null, $customer: that of one, or null,
// $text, $sort, $descending, $from, $to
CALL () {
  UNWIND CASE WHEN $customer IS NULL THEN [true] ELSE [] END AS every
  MATCH (entry:PoolEntry {state: 'open'})<-[:POOLED]-(customer:Customer)
  RETURN entry, customer
  UNION
  MATCH (customer:Customer&Record {id: $customer})-[:POOLED]->(entry:PoolEntry {state: 'open'})
  RETURN entry, customer
}
WITH entry, customer, CASE $sort WHEN 'name' THEN customer.name WHEN 'grade' THEN entry.grade WHEN 'city' THEN customer.city ELSE entry.day END AS key
WHERE access.offered(entry) AND access.waiting(entry) AND ($division IS NULL OR entry.division = $division)
  AND ($grade IS NULL OR entry.grade = $grade) AND ($text = '' OR customer.searchName CONTAINS $text)
ORDER BY key IS NULL, CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END, entry.id
WITH collect({entry: entry, customer: customer}) AS found
RETURN size(found) AS total, COLLECT {
    UNWIND found[$from..$to] AS one
    WITH one.entry AS entry, one.customer AS customer
    WITH entry, customer, $viewer.all OR any(before IN entry.owners WHERE before IN $viewer.reps) AS above
    RETURN {
      entry: entry {.id, .division, .grade, .day, .rule, .why, .last, waitUntil: CASE WHEN $viewer.rep IN entry.former THEN entry.waitUntil END},
      customer: customer {.id, .name, .nameEn, .city, .industry},
      former: CASE WHEN above THEN COLLECT { UNWIND entry.owners AS id MATCH (rep:Record {id: id}) RETURN rep {.id, .name} } ELSE [] END,
      mayKeep: $viewer.all OR (above AND NOT coalesce($viewer.rep, '') IN entry.former)
    }
  } AS rows
