// Who answers for a customer, who did, and what a viewer may do about it.
// $viewer, $id
MATCH (c:Record {id: $id})
WHERE c:Customer AND access.summary(c)
WITH c, access.full(c) AS full, access.works(c) AS works, COLLECT {
    MATCH (c)<-[owns:OWNS]-(rep:Rep)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN {rep: rep.id, owner: coalesce(owns.role, 'owner') <> 'co-owner'}
  } AS holders
WITH c, full, works, any(one IN holders WHERE one.rep IN $viewer.reps
    AND (one.owner OR none(other IN holders WHERE other.owner))) AS decides
RETURN full, works, decides, EXISTS { MATCH (c)-[:POOLED]->(:PoolEntry {state: 'open'}) } AS pooled, COLLECT {
    MATCH (c)<-[owns:OWNS]-(rep:Rep)
    WHERE (owns.until IS NULL OR owns.until >= date()) AND (full OR coalesce(owns.role, 'owner') <> 'co-owner')
    WITH rep, owns, CASE owns.role WHEN 'co-owner' THEN 'co-owner' ELSE 'owner' END AS role,
      head(COLLECT { MATCH (rep)-[:IN]->(division:Division) RETURN division {.id, .name} }) AS division
    ORDER BY role DESC, owns.since, rep.name
    RETURN {rep: rep {.id, .name}, division: division, role: role, since: owns.since, until: owns.until,
      left: coalesce(rep.status, 'active') = 'left', mayPass: $viewer.all OR decides OR rep.id IN $viewer.reps}
  } AS owners, COLLECT {
    MATCH (c)<-[owned:OWNED]-(rep:Rep)
    WHERE full
    WITH rep, owned
    ORDER BY owned.until DESC, owned.since DESC, rep.name
    RETURN {rep: rep {.id, .name}, role: coalesce(owned.role, 'owner'), since: owned.since, until: owned.until, why: owned.why}
  } AS past, COLLECT {
    MATCH (c)<-[owns:OWNS]-(rep:Rep)
    RETURN {from: rep.id, to: c.id, properties: properties(owns)}
  } AS links
