// Which of some records a rep answers for, as far as the viewer may know: customers they own or share, their contacts,
// projects they run or help, what they sold and did.
// $viewer, $ids, $owner: the rep's id
UNWIND $ids AS id
MATCH (n:Record {id: id})
WHERE access.named(n) AND (n.id = $owner OR EXISTS {
  MATCH (n)<-[tie:OWNS|RUNS|HELPS]-(rep:Rep)
  WHERE rep.id = $owner AND (tie.until IS NULL OR tie.until >= date())
} OR EXISTS {
  MATCH (n:Contact)-[job:WORKS_AT]->(customer:Customer)<-[owns:OWNS]-(rep:Rep)
  WHERE rep.id = $owner AND (owns.until IS NULL OR owns.until >= date()) AND (job.until IS NULL OR job.until >= date())
    AND access.summary(customer)
})
RETURN n.id AS id
