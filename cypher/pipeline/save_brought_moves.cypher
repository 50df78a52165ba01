// Notes steps of the past, each end as the stage of the project's process that its word stands for, or by its word.
// $rows: [{id, project, from, fromKey, to, toKey, set}], the keys in the form in which words are compared
UNWIND $rows AS row
MATCH (p:Record {id: row.project})-[:STANDS]->(s:Standing)
MATCH (process:Process {id: s.process})
WITH row, p,
  head(COLLECT { MATCH (process)-[:HAS]->(stage:Stage) WHERE row.fromKey IN stage.aliases RETURN stage ORDER BY stage.position LIMIT 1 }) AS from,
  head(COLLECT { MATCH (process)-[:HAS]->(stage:Stage) WHERE row.toKey IN stage.aliases RETURN stage ORDER BY stage.position LIMIT 1 }) AS to
MERGE (move:StageMove {id: row.id})
SET move += row.set, move.from = coalesce(from.id, ''), move.fromName = coalesce(from.name, row.from),
  move.fromNameEn = coalesce(from.nameEn, row.from), move.fromMilestone = from.milestone, move.to = coalesce(to.id, ''),
  move.toName = coalesce(to.name, row.to), move.toNameEn = coalesce(to.nameEn, row.to), move.toMilestone = to.milestone
MERGE (move)-[:OF]->(p)
