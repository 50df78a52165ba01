// What to say of records in a thread, beside how they hang together.
// $ids: the records
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE access.sees(record)
RETURN record.id AS id, CASE
    WHEN record:Customer THEN record {.city, .industry, .status}
    WHEN record:Contact THEN record {.title, .status}
    WHEN record:Project THEN record {.stage, .status, .value, .expectedClose, .nextStep}
    WHEN record:Rep THEN record {.title, .city, .status, division: head(COLLECT { MATCH (record)-[:IN]->(division:Division) RETURN division.name }),
      colour: head(COLLECT { MATCH (record)-[:IN]->(division:Division) RETURN division.colour })}
    WHEN record:Activity THEN record {.kind, .at, rep: head(COLLECT { MATCH (record)<-[:DID]-(rep:Rep) RETURN rep.name })}
    WHEN record:Order THEN record {.placedAt, .value, .status, rep: head(COLLECT { MATCH (record)<-[:SOLD]-(rep:Rep) RETURN rep.name })}
    ELSE record {.city, .colour, .price, .unit, .brand, .status}
  END AS facts
