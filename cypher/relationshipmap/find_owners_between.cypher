// Customers for whom somebody began or ceased to answer between two days, with all who ever did.
// $earlier, $later: the days; $viewer: only customers they answer for now
CALL () {
  MATCH (customer:Customer)<-[owned:OWNED]-(:Rep)
  WHERE owned.until > $earlier AND owned.until <= $later
  RETURN customer
  UNION
  MATCH (customer:Customer)<-[owned:OWNED]-(:Rep)
  WHERE owned.since > $earlier AND owned.since <= $later
  RETURN customer
  UNION
  MATCH (customer:Customer)<-[owns:OWNS]-(:Rep)
  WHERE owns.since > $earlier AND owns.since <= $later
  RETURN customer
  UNION
  MATCH (customer:Customer)<-[owns:OWNS]-(:Rep)
  WHERE owns.until >= $earlier AND owns.until < $later
  RETURN customer
}
WITH customer
WHERE customer.name IS NOT NULL AND access.full(customer)
OPTIONAL MATCH (customer)-[:TRADED]->(trade:Trade)
RETURN customer.id AS id, customer.name AS name, customer.nameEn AS nameEn, trade.value12 AS value, COLLECT {
    MATCH (customer)<-[hold:OWNS|OWNED]-(rep:Rep)
    RETURN {
      rep: rep {.id, .name, .nameEn}, owner: coalesce(hold.role, 'owner') <> 'co-owner', past: type(hold) = 'OWNED',
      since: hold.since, until: hold.until,
      division: head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division.id ORDER BY division.id LIMIT 1 })
    }
    ORDER BY hold.since DESC, rep.id
  } AS holds
