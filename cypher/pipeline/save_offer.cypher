// Says that a project offers a product line or product.
// $id: the project's, $line
MATCH (p:Record {id: $id}), (line:Record {id: $line})
WHERE p:Project AND (line:ProductLine OR line:Product)
MERGE (p)-[:OFFERS]->(line)
RETURN line.id AS id
