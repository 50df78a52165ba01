// Internal: what the health of customers is computed from: their orders by day, and what was done for them in the twelve months.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Record {id: id})-[:TRADED]->(trade:Trade)
CALL (customer, trade) {
  CALL (customer) {
    MATCH (customer)<-[:ABOUT]-(activity:Activity)
    RETURN activity
    UNION
    MATCH (customer)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
    RETURN activity
  }
  WITH activity
  WHERE access.happened(activity) AND date(activity.at) > trade.asOf - duration({months: 12}) AND date(activity.at) <= trade.asOf
  WITH activity, head(COLLECT {
    MATCH (activity)<-[:DID]-(:Rep)-[:IN]->(division:Division)
    RETURN division.id ORDER BY division.id LIMIT 1
  }) AS division
  WITH coalesce(activity.kind, 'note') AS kind, division, count(*) AS times, sum(activity.minutes) AS measured,
    sum(CASE WHEN activity.minutes IS NULL THEN 1 ELSE 0 END) AS unmeasured
  RETURN collect({kind: kind, division: division, times: times, measured: measured, unmeasured: unmeasured}) AS efforts
}
RETURN id, coalesce(customer.status, 'active') AS status, efforts,
  trade {.asOf, .days, .dayValues, .dayOrders, .value12, .returns12, .cost12} AS trade
