// Internal: the customers among records, and those who placed the orders among them.
// $ids: ids of records of any kind
UNWIND $ids AS id
MATCH (record:Record {id: id})
OPTIONAL MATCH (record)<-[:PLACED]-(customer:Customer)
WITH CASE WHEN record:Customer THEN record ELSE customer END AS trader
WHERE trader IS NOT NULL
RETURN DISTINCT trader.id AS id
