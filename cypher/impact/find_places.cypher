// Where a product or a product line may go: the other lines, or the other divisions.
// $viewer, $id
MATCH (n:Record {id: $id})
WHERE (n:Product OR n:ProductLine) AND access.sees(n)
CALL (n) {
  MATCH (n:Product), (place:ProductLine)
  WHERE place.name IS NOT NULL AND NOT (n)-[:IN_LINE]->(place)
  RETURN place
  UNION
  MATCH (n:ProductLine), (place:Division)
  WHERE place.name IS NOT NULL AND NOT (n)<-[:SELLS]-(place)
  RETURN place
}
RETURN place.id AS id, place.name AS name
ORDER BY name
