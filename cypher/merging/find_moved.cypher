// Internal: the projects, orders and other records that hang on a customer by links that came with one of its records.
// $id: the customer
MATCH (top:Customer&Record {id: $id})-[link]-(other:Record)
WHERE link.mergedFrom IS NOT NULL OR link.mergedTo IS NOT NULL
RETURN DISTINCT other.id AS id, head([label IN labels(other) WHERE label <> 'Record']) AS kind
LIMIT 20000
