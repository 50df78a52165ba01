// The activities of a record and, at depth 2, of the contacts, projects and customers around it: how many, and those
// of one page, newest first.
// $id: the record, which the viewer may know of, $full: whether they see it in full, $depth: 1 or 2, $skip, $limit,
// $after, $until: the days between which they were, or null, $owner: only those this rep did, or null
MATCH (root:Record {id: $id})
CALL (root) {
  MATCH (root)-[link:DID|WITH|ABOUT]-(activity:Activity)
  RETURN activity, link, null AS via, null AS first
  UNION ALL
  MATCH (root)-[first:WORKS_AT|FOR|PLAYS|PLACED|WITH|ABOUT|SUBSIDIARY_OF]-(via:Contact|Project|Customer)<-[link:WITH|ABOUT]-(activity:Activity)
  WHERE $depth > 1 AND activity <> root AND access.named(via) AND ($full OR type(first) <> 'SUBSIDIARY_OF')
  RETURN activity, link, via, first
}
WITH root, activity, head(collect([link, via, first])) AS tie
WHERE access.activity(activity) AND ($after IS NULL OR date(activity.at) >= $after)
  AND ($until IS NULL OR date(activity.at) <= $until)
  AND ($owner IS NULL OR EXISTS { MATCH (activity)<-[:DID]-(doer:Rep) WHERE doer.id = $owner })
WITH root, activity, tie
ORDER BY activity.at DESC, activity.id
WITH root, collect([activity, tie]) AS found
WITH root, size(found) AS total, found[$skip..$skip + $limit] AS page
UNWIND page AS row
WITH root, total, row[0] AS activity, row[1][0] AS link, row[1][1] AS via, row[1][2] AS first
RETURN total, activity.id AS id, 'Activity' AS kind, coalesce(activity.subject, activity.kind) AS name, type(link) AS type,
  endNode(link) = activity AS out, via.id AS viaId, head([label IN labels(via) WHERE label <> 'Record']) AS viaKind,
  via.name AS viaName, type(first) AS viaType, startNode(first) = root AS viaOut, {last: date(activity.at)} AS sums,
  activity {.kind, .at, .status, rep: head(COLLECT { MATCH (activity)<-[:DID]-(rep:Rep) RETURN rep.name })} AS facts
