// Notes pairs of records that may be one customer. The link runs from the smaller id to the greater.
// $rows: [{one, other, id, score, reasons, evidence: what speaks for it, to know it again}], $at: a mark of this refresh
UNWIND $rows AS row
MATCH (one:Customer&Record {id: row.one}), (other:Customer&Record {id: row.other})
MERGE (one)-[like:LOOKS_LIKE]->(other)
  ON CREATE SET like.id = row.id
SET like.score = row.score, like.reasons = row.reasons, like.evidence = row.evidence, like.mark = $at
