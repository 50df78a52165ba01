// Who sees a customer's contacts: those who answer for it and everybody above them. Without a customer, of one that the
// viewer is about to add.
// $viewer, $customer: its id or null
CALL () {
  MATCH (c:Record {id: $customer})<-[owns:OWNS]-(rep:Rep)
  WHERE c:Customer AND access.full(c) AND (owns.until IS NULL OR owns.until >= date())
  RETURN rep
  UNION
  MATCH (rep:Record {id: $viewer.rep})
  WHERE $customer IS NULL
  RETURN rep
}
WITH collect(rep) AS owners
RETURN [owner IN owners | owner {.id, .name}] AS owners, COLLECT {
    UNWIND owners AS owner
    MATCH (owner)-[:REPORTS_TO*1..12]->(above:Rep)
    WHERE NOT above IN owners
    RETURN DISTINCT above {.id, .name} ORDER BY above.name
  } AS above
