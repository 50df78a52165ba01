// The customers that reps brought in on a day: theirs from that day on, and nobody's before.
// $viewer, $reps: whose, $day
UNWIND $reps AS id
MATCH (rep:Rep&Record {id: id})-[owns:OWNS|OWNED]->(c:Customer)
WHERE owns.since = $day AND coalesce(owns.role, 'owner') = 'owner' AND access.summary(c)
  AND NOT EXISTS { MATCH (c)<-[earlier:OWNS|OWNED]-(:Rep) WHERE earlier.since IS NULL OR earlier.since < $day }
RETURN DISTINCT id AS rep, 'customer' AS kind, c.id AS id, 'Customer' AS type, c.name AS name, null AS at, null AS value,
  [x IN [c.city] WHERE x IS NOT NULL] AS details, c {.id, .name} AS customer
ORDER BY name, id
