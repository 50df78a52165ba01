// Internal: the customers of a case that each party works, to name to each their own.
// $case: its id
MATCH (matter:OverlapCase {id: $case})-[:BETWEEN]->(party:Rep)
RETURN party.id AS id, COLLECT {
  MATCH (matter)-[concerns:CONCERNS]->(customer:Customer)-[:WORKED_BY]->(party)
  RETURN customer.id ORDER BY concerns.place
} AS customers, COLLECT {
  MATCH (matter)-[concerns:CONCERNS]->(customer:Customer) RETURN customer.id ORDER BY concerns.place
} AS all
