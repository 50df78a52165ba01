// Internal: how much of what a rep did and sold is told as theirs, which no handover changes.
// $rep: the rep's id, $now
MATCH (rep:Record {id: $rep})
RETURN COUNT {
    MATCH (rep)-[:DID]->(activity:Activity)
    WHERE activity.privateTo IS NULL AND coalesce(activity.status, CASE WHEN activity.at > $now THEN 'planned' END, 'done') = 'done'
  } AS activities, COUNT { (rep)-[:SOLD]->(:Order) } AS orders, COUNT { (rep)<-[:REPORTS_TO]-(:Rep) } AS reports
