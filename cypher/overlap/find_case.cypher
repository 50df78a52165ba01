// A case that the viewer may know of, with all that was said and done in it, the latest last.
// $viewer, $id: the case
MATCH (matter:OverlapCase {id: $id})
WHERE access.case(matter)
RETURN matter {.*} AS matter,
  head(COLLECT { MATCH (lead:Rep&Record {id: matter.lead}) RETURN lead {.id, .name} }) AS lead,
  head(COLLECT { MATCH (:User {name: matter.ruledBy})-[:IS]->(rep:Rep) RETURN rep.name }) AS ruler,
  COLLECT { MATCH (matter)-[concerns:CONCERNS]->(customer:Customer) RETURN customer.id ORDER BY concerns.place } AS customers,
  COLLECT { MATCH (matter)-[:BETWEEN]->(party:Rep) RETURN party.id ORDER BY party.id } AS parties,
  COLLECT { MATCH (matter)-[between:BETWEEN]->(party:Rep) WHERE between.percent IS NOT NULL RETURN {id: party.id, name: party.name, percent: between.percent} ORDER BY between.percent DESC } AS percents,
  COLLECT { MATCH (matter)-[gives:GIVES]->(line:ProductLine|Project) RETURN {id: line.id, name: line.name, rep: gives.rep, repName: head(COLLECT { MATCH (rep:Rep&Record {id: gives.rep}) RETURN rep.name })} } AS shares,
  COLLECT {
    MATCH (entry:CaseEntry)-[:SAID_IN]->(matter)
    OPTIONAL MATCH (:User {name: entry.by})-[:IS]->(rep:Rep)
    RETURN entry {.id, .kind, .at, .text, .by, name: coalesce(rep.name, entry.by)}
    ORDER BY entry.at, entry.id
  } AS entries
