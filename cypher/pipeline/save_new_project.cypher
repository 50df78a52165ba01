// Adds a project, for a customer, run by a rep.
// $id, $set, $edited: the properties given, $customer, $rep, $at: now
MATCH (c:Record {id: $customer}), (rep:Record {id: $rep})
WHERE c:Customer AND rep:Rep
MERGE (p:Record {id: $id})
  ON CREATE SET p:Project, p.version = 0, p.edited = $edited, p.source = 'hand', p.createdAt = $at
SET p += $set, p.changedAt = $at
MERGE (p)-[:FOR]->(c)
MERGE (rep)-[:RUNS]->(p)
RETURN p.id AS id
