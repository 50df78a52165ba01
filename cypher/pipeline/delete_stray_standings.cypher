// Removes the standings of projects that are gone.
MATCH (standing:Standing)
WHERE standing.division IS NOT NULL AND NOT EXISTS { MATCH (standing)<-[:STANDS]-() }
DETACH DELETE standing
