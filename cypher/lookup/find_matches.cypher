// What answers to what was typed, as far as the viewer may know: how much of each kind, and the best of it.
// The indexes propose, the ranks decide. Of a customer seen in summary only, neither numbers, addresses, codes nor
// former names answer, so that nobody can guess them; nor do a contact's to who knew it at a former employer.
// $names: full-text query, $part, $sound, $digits, $email: for the other indexes, null where not asked for,
// $text, $terms: what was typed, folded, $kind: one kind or null for all, $limit: the most of each kind
CALL () {
  CALL db.index.fulltext.queryNodes('record_names', $names) YIELD node
  RETURN node
  UNION
  MATCH (node:Record)
  WHERE node.searchName CONTAINS $part
  RETURN node
  UNION
  MATCH (node:Record)
  WHERE node.searchPinyin CONTAINS $sound
  RETURN node
  UNION
  MATCH (node:Record)
  WHERE node.searchInitials CONTAINS $sound
  RETURN node
  UNION
  MATCH (node:Record)
  WHERE node.searchPhone CONTAINS $digits
  RETURN node
  UNION
  MATCH (node:Record)
  WHERE node.searchEmail CONTAINS $email
  RETURN node
}
WITH node, head([label IN labels(node) WHERE label <> 'Record']) AS kind
WHERE ($kind IS NULL OR kind = $kind) AND access.named(node)
WITH node, kind, CASE WHEN node:Customer THEN access.full(node) WHEN node:Contact THEN $digits IS NULL AND $email IS NULL OR access.reach(node) ELSE true END AS full
WITH node, kind, full, CASE
    WHEN full THEN ' | ' + node.searchName + ' | '
    ELSE reduce(own = ' | ', name IN split(node.searchName, ' | ')[..size(split(node.searchName, ' | ')) - size(coalesce(node.formerNames, [])) - size(coalesce(node.mergedKeys, [])) - size(left(coalesce(node.code, ''), 1))] | own + name + ' | ')
  END AS names, CASE
    WHEN $sound IS NULL THEN null
    WHEN full THEN ' ' + node.searchPinyin + ' ' + node.searchInitials + ' '
    ELSE ' ' + split(node.searchPinyin, ' ')[0] + ' ' + split(node.searchInitials, ' ')[0] + ' '
  END AS sounds
WITH node, kind, full, size(names) AS length, CASE
    WHEN names CONTAINS ' | ' + $text + ' | ' THEN 0
    WHEN names CONTAINS ' | ' + $text THEN 1
    WHEN sounds CONTAINS ' ' + $sound + ' ' THEN 2
    WHEN sounds CONTAINS ' ' + $sound THEN 3
    WHEN names CONTAINS $text THEN 4
    WHEN $digits IS NOT NULL AND full AND node.searchPhone CONTAINS $digits THEN 4
    WHEN $email IS NOT NULL AND full AND node.searchEmail CONTAINS $email THEN 4
    WHEN sounds CONTAINS $sound THEN 5
    WHEN all(term IN $terms WHERE names CONTAINS term) THEN 6
  END AS rank
WHERE rank IS NOT NULL
ORDER BY rank, full DESC, length, node.changedAt DESC, node.id
WITH kind, collect({id: node.id, rank: rank}) AS matches
RETURN kind, size(matches) AS total, matches[..$limit] AS best
