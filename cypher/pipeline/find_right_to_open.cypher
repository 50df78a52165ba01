// Whether a viewer may open projects for a customer; nothing where they may not know of it.
// $viewer, $id
MATCH (c:Record {id: $id})
WHERE c:Customer AND access.summary(c)
RETURN access.full(c) OR access.works(c) AS allowed
