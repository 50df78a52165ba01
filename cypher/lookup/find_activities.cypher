// The activities of a record and, at depth 2, of the contacts, projects and customers around it: how many, and those
// of one page, newest first.
// $id: the record, which the viewer may know of, $full: whether they see it in full, $depth: 1 or 2, $skip, $limit
MATCH (root:Record {id: $id})
CALL (root) {
  MATCH (root)-[link:DID|WITH|ABOUT]-(activity:Activity)
  RETURN activity, link, null AS via, null AS first
  UNION ALL
  MATCH (root)-[first:WORKS_AT|FOR|PLAYS|PLACED|WITH|ABOUT|SUBSIDIARY_OF]-(via:Contact|Project|Customer)<-[link:WITH|ABOUT]-(activity:Activity)
  WHERE $depth > 1 AND activity <> root AND access.sees(via) AND ($full OR type(first) <> 'SUBSIDIARY_OF')
  RETURN activity, link, via, first
}
WITH root, activity, head(collect([link, via, first])) AS tie
WHERE access.activity(activity)
WITH root, activity, tie
ORDER BY activity.at DESC, activity.id
WITH root, collect([activity, tie]) AS found
RETURN size(found) AS total, [row IN found[$skip..$skip + $limit] | {
    id: row[0].id, kind: 'Activity', name: coalesce(row[0].subject, row[0].kind), last: date(row[0].at),
    type: type(row[1][0]), out: endNode(row[1][0]) = row[0], viaId: row[1][1].id,
    viaKind: head([label IN labels(row[1][1]) WHERE label <> 'Record']), viaName: row[1][1].name,
    viaType: type(row[1][2]), viaOut: startNode(row[1][2]) = root
  }] AS page
