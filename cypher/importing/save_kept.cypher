// Decides which of the records that a run created stay: edited since, brought again since, or linked by others.
// What the program made of them by itself, as alerts, notices and processes nobody edited, holds nothing.
// $run: its id, $limit, $derived: link types that the program keeps itself
MATCH (run:ImportRun {id: $run})-[brought:BROUGHT]->(record)
WHERE brought.created AND brought.kept IS NULL
WITH run, brought, record
LIMIT $limit
SET brought.kept = CASE
  WHEN record.version > 0 OR size(record.edited) > 0 THEN 'edited'
  WHEN EXISTS { MATCH (record)<-[:BROUGHT]-(other:ImportRun) WHERE other <> run } THEN 'later'
  WHEN EXISTS {
    MATCH (record)-[link]-(other)
    WHERE NOT type(link) IN $derived AND coalesce(link.run, '') <> $run AND NOT (other:Alert OR other:Notice) AND NOT coalesce(other.derived, false)
  } THEN 'linked'
  ELSE 'no'
END
RETURN record.id AS id
