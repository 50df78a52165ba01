// A page of what was added and changed by hand between two moments, on records that a viewer may see, and how much that is.
// $viewer, $rep: by whom, as the id of the rep, or null, $kind: the label of the records or null, $what: created or changed
// or null, $since, $before, $sort, $descending, $from, $to, $text: part of the record's name
MATCH (change:Change)
WHERE change.at >= $since AND change.at < $before AND ($what IS NULL OR change.what = $what)
MATCH (change)-[:OF]->(record:Record)
WHERE ($kind IS NULL OR $kind IN labels(record)) AND access.sees(record) AND ($text = '' OR record.searchName CONTAINS $text)
OPTIONAL MATCH (:User {name: change.by})-[:IS]->(rep:Rep)
WITH change, record, rep
WHERE $rep IS NULL OR rep.id = $rep
WITH change, record, rep
ORDER BY CASE WHEN $descending THEN change.at END DESC, CASE WHEN NOT $descending THEN change.at END, change.id
WITH collect({change: change, record: record, rep: rep}) AS everything
RETURN size(everything) AS total, COLLECT {
    UNWIND everything[$from..$to] AS one
    WITH one.change AS change, one.record AS record, one.rep AS rep
    RETURN {id: change.id, at: change.at, by: change.by, what: change.what, rep: rep {.id, .name},
      kind: head([label IN labels(record) WHERE label <> 'Record']), record: record {.id, name: coalesce(record.name, record.code)}}
  } AS rows
