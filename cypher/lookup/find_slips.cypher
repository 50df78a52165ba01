// Records that may have been meant by what was typed with a slip, to be compared letter by letter.
// $names: full-text query that forgives, $sounds: parts of the sound, one of which is right, $kind: one kind or null
CALL () {
  CALL db.index.fulltext.queryNodes('record_names', $names, {limit: 200}) YIELD node
  RETURN node
  UNION
  UNWIND $sounds AS sound
  MATCH (node:Record)
  WHERE node.searchPinyin CONTAINS sound
  RETURN node
  LIMIT 200
}
WITH node, head([label IN labels(node) WHERE label <> 'Record']) AS kind
WHERE ($kind IS NULL OR kind = $kind) AND access.named(node)
WITH node, kind, NOT node:Customer OR access.full(node) AS full
RETURN node.id AS id, kind, full, CASE
    WHEN full THEN node {.name, .shortName, .nameEn, .formerNames, .code, .mergedNames, .mergedKeys}
    ELSE node {.name, .shortName, .nameEn, .mergedNames}
  END AS properties
