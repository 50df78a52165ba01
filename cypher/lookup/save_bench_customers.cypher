// Adds customers that a benchmark made up, with who works there, who met whom, and projects. Ids that are there are left
// alone, so that a repeated transaction adds nothing twice.
// $rows: [{set, owner, helper, since, contacts: [{set, meetings: [{id, kind, at}], projects}]}]
UNWIND $rows AS row
MATCH (owner:Record {id: row.owner}), (helper:Record {id: row.helper})
WHERE NOT EXISTS { MATCH (:Record {id: row.set.id}) }
CREATE (customer:Customer:Record)
SET customer = row.set
CREATE (owner)-[:OWNS {role: 'owner', since: row.since}]->(customer)
FOREACH (who IN row.contacts |
  CREATE (contact:Contact:Record)-[:WORKS_AT]->(customer)
  SET contact = who.set
  FOREACH (met IN who.meetings |
    CREATE (helper)-[:DID]->(activity:Activity:Record)-[:WITH]->(contact), (activity)-[:ABOUT]->(customer)
    SET activity = met)
  FOREACH (sold IN who.projects |
    CREATE (contact)-[:PLAYS {key: true, role: 'decider'}]->(project:Project:Record)-[:FOR]->(customer), (owner)-[:RUNS]->(project)
    SET project = sold))
RETURN count(*) AS written
