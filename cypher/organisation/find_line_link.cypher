// The link by which a product would be in a line, or a division would sell one; none where they do not fit.
// Internal: $id: the product or the line, $to: the line or the division
MATCH (n:Record {id: $id}), (place:Record {id: $to})
WHERE n:Product AND place:ProductLine OR n:ProductLine AND place:Division
RETURN CASE WHEN n:Product THEN n.id ELSE place.id END AS from, CASE WHEN n:Product THEN place.id ELSE n.id END AS to,
  CASE WHEN n:Product THEN 'IN_LINE' ELSE 'SELLS' END AS type
