// Internal: the words that projects have for their stages, by division, the commonest first.
MATCH (p:Project)
WHERE p.name IS NOT NULL AND p.stage IS NOT NULL
MATCH (p)<-[:RUNS]-(:Rep)-[:IN]->(division:Division)
WITH division, p.stage AS word, count(*) AS projects
ORDER BY projects DESC, word
RETURN division {.id, .name} AS division, collect(word) AS words
