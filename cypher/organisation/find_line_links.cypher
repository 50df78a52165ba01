// In which line a product is, or which divisions sell a line, with all that stands on these links. The company's own
// directory, which everybody may know.
// Internal: $id: the product or the line
MATCH (n:Record {id: $id})
CALL (n) {
  MATCH (n:Product)-[link:IN_LINE]->(:ProductLine)
  RETURN link
  UNION
  MATCH (n:ProductLine)<-[link:SELLS]-(:Division)
  RETURN link
}
RETURN startNode(link).id AS from, type(link) AS type, endNode(link).id AS to, properties(link) AS properties
