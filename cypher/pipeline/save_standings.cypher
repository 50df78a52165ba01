// Works out anew where projects stand: division, process, stage, since when, what is quiet and who is in it.
// $ids: the projects, $patience: days after which a project is stalled where its division has no pace of its own
UNWIND $ids AS id
MATCH (p:Record {id: id})
WHERE p:Project
WITH id, p, head(COLLECT {
    MATCH (p)<-[:RUNS]-(:Rep)-[:IN]->(division:Division)
    RETURN division
    ORDER BY division.name, division.id
    LIMIT 1
  }) AS division
WITH id, p, division, coalesce(head(COLLECT {
    MATCH path = (division)-[:PART_OF*0..5]->(:Division)<-[:SERVES]-(own:Process)
    RETURN own
    ORDER BY length(path)
    LIMIT 1
  }), head(COLLECT { MATCH (company:Process {id: 'default'}) RETURN company })) AS process,
  head(COLLECT { MATCH (pace:Pace {id: division.id}) RETURN pace.days }) AS pace
WITH id, p, division, process, coalesce(process.stalledAfter, pace, $patience) AS patience, head(COLLECT {
    MATCH (process)-[:HAS]->(stage:Stage)
    WHERE toLower(trim(coalesce(p.stage, ''))) IN stage.aliases
    RETURN stage
    ORDER BY stage.position
    LIMIT 1
  }) AS named, head(COLLECT {
    MATCH (process)-[:HAS]->(stage:Stage)
    WHERE stage.milestone = p.status AND p.status IN ['won', 'lost']
    RETURN stage
    ORDER BY stage.position
    LIMIT 1
  }) AS decided
WITH id, p, division, process, patience, CASE
    WHEN p.status IN ['won', 'lost'] THEN CASE WHEN named.milestone = p.status THEN named ELSE decided END
    WHEN p.status = 'open' AND named.milestone IN ['won', 'lost'] THEN null
    ELSE named
  END AS stage
CALL (p) {
  MATCH (p)<-[:OF]-(move:StageMove)
  WHERE move.undoneAt IS NULL AND move.from <> move.to
  RETURN max(move.at) AS moved
}
CALL (p) {
  MATCH (p)<-[:ABOUT]-(activity:Activity)
  WHERE access.happened(activity)
  RETURN max(activity.at) AS acted
}
CALL (p) {
  MATCH (p)<-[plays:PLAYS]-(contact:Contact)
  WHERE coalesce(contact.status, 'active') <> 'left'
  RETURN count(contact) AS contacts, count(CASE WHEN plays.key THEN true END) AS keys
}
WITH id, p, division, process, stage, patience, acted, contacts, keys,
  coalesce(stage.milestone, CASE WHEN p.status IN ['won', 'lost'] THEN p.status END, '') AS milestone,
  coalesce(date(moved), p.openedAt, date(p.createdAt)) AS since
WITH *, CASE WHEN date(acted) > since THEN date(acted) ELSE since END AS quietSince
MERGE (standing:Standing {id: id})
MERGE (p)-[:STANDS]->(standing)
SET standing.division = coalesce(division.id, ''), standing.process = process.id, standing.stage = coalesce(stage.id, ''),
  standing.milestone = milestone, standing.open = NOT milestone IN ['won', 'lost'],
  standing.weight = CASE milestone WHEN 'won' THEN 1.0 WHEN 'lost' THEN 0.0 ELSE coalesce(p.probability, stage.probability, 0.0) END,
  standing.since = since, standing.lastActivity = acted, standing.quietSince = quietSince,
  standing.stalledOn = CASE WHEN NOT milestone IN ['won', 'lost'] THEN quietSince + duration({days: patience}) END,
  standing.contacts = contacts, standing.keys = keys
