// Internal: how many customers went to whom in a handover that is under way.
// $id, $status
MATCH (rep:Rep)<-[:FROM]-(handover:Handover {id: $id, status: $status})-[moved:MOVED]->(:Customer)
WHERE moved.state <> 'skipped'
RETURN rep.id AS rep, moved.to AS to, count(*) AS customers
ORDER BY to
