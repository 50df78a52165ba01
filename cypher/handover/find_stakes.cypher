// What is at stake where a rep holds something, and what only they hold, as far as a viewer may see it.
// $viewer, $ids: customers and other records, $rep: the rep's id, $since: from when on others count as being there
UNWIND $ids AS id
MATCH (unit:Record {id: id})
WITH unit, access.sees(unit) AS seen, unit:Customer AND access.full(unit) AS full
CALL (unit, full) {
  MATCH (unit)<-[:FOR]-(project:Project {status: 'open'})
  WHERE full
  RETURN sum(project.value) AS openValue, count(project) AS projects
}
CALL (unit, full) {
  MATCH (unit)-[:TRADED]->(trade:Trade)
  WHERE full
  RETURN sum(trade.value12) AS value12
}
CALL (unit, full) {
  MATCH (unit)<-[:ABOUT]-(activity:Activity)<-[:DID]-(:Rep {id: $rep})
  WHERE full AND access.happened(activity)
  RETURN max(activity.at) AS lastMet
}
CALL (unit, full) {
  MATCH (unit)<-[:WORKS_AT]-(contact:Contact)
  WHERE full AND EXISTS { MATCH (contact)<-[:WITH]-(:Activity)<-[:DID]-(:Rep {id: $rep}) }
    AND NOT EXISTS { MATCH (contact)<-[:WITH]-(:Activity)<-[:DID]-(other:Rep) WHERE other.id <> $rep }
  RETURN collect(contact.name) AS contacts
}
RETURN unit.id AS id, head([label IN labels(unit) WHERE label <> 'Record']) AS label,
  CASE WHEN seen THEN coalesce(unit.name, unit.subject, unit.code) END AS name,
  CASE WHEN seen THEN unit.nameEn END AS nameEn, full, openValue, projects, value12, lastMet, contacts,
  full AND NOT EXISTS {
    MATCH (unit)<-[owns:OWNS]-(other:Rep)
    WHERE other.id <> $rep AND (owns.until IS NULL OR owns.until >= date())
  } AND NOT EXISTS {
    MATCH (unit)<-[:FOR]-(:Project {status: 'open'})<-[:RUNS|HELPS]-(other:Rep)
    WHERE other.id <> $rep
  } AND NOT EXISTS {
    MATCH (unit)<-[:ABOUT]-(activity:Activity)<-[:DID]-(other:Rep)
    WHERE other.id <> $rep AND activity.at >= $since
  } AS sole
