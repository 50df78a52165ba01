// A record as the viewer may see it: all of it, or of a customer's the summary; with those who answer for it.
// $id: the record
MATCH (record:Record {id: $id})
WHERE access.sees(record)
WITH record, CASE WHEN record:Customer THEN access.full(record) WHEN record:Contact THEN access.reach(record) ELSE true END AS full
RETURN record.id AS id, head([label IN labels(record) WHERE label <> 'Record']) AS kind, full,
  coalesce(record.name, record.code, record.subject) AS name, CASE
    WHEN full THEN properties(record)
    ELSE record {.name, .shortName, .nameEn, .city, .industry, .status}
  END AS properties,
  COLLECT {
    MATCH (record)<-[tie:OWNS|RUNS|SOLD|DID]-(rep:Rep)
    OPTIONAL MATCH (rep)-[:IN]->(division:Division)
    WITH tie, rep, head(collect(division)) AS division
    WHERE tie.until IS NULL OR tie.until >= date()
    RETURN {id: rep.id, name: rep.name, role: tie.role, since: tie.since, divisionId: division.id, division: division.name, colour: division.colour}
    ORDER BY coalesce(tie.role, 'owner') DESC, rep.name
    LIMIT 10
  } AS owners
