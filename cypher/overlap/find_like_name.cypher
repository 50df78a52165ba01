// Internal: what the full-text index alone finds for some words, to measure against.
// $text, $limit
CALL db.index.fulltext.queryNodes('record_names', $text, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
