// Customers that several reps work, or that look like another which nobody has judged to be a different one.
EXISTS {
  MATCH (it)-[:WORKED]->(work:Work)
  WHERE work.reps > 1
} OR EXISTS {
  MATCH (it)-[like:LOOKS_LIKE]-(twin:Customer)
  WHERE like.score > 0 AND NOT EXISTS { MATCH (it)-[:SUBSIDIARY_OF]-(twin) } AND NOT EXISTS {
    MATCH (it)-[judged:JUDGED {verdict: 'different'}]-(twin)
    WHERE all(reason IN coalesce(like.evidence, []) WHERE reason IN judged.evidence)
  }
}
