// Moves all projects out of a stage that is to go, each with a note, and takes the stage away.
// $stage, $to: the other stage's id, $text: what projects carry there, $probability, $change: names the notes, $set: what the notes hold
CALL () {
  MATCH (s:Standing {stage: $stage})<-[:STANDS]-(p:Project)
  MERGE (move:StageMove {id: $change + ':' + p.id})
  SET move += $set
  MERGE (move)-[:OF]->(p)
  SET p.stage = $text, p.probability = $probability, p.changedAt = $set.at, s.stage = $to
}
MATCH (stage:Stage {id: $stage})
DETACH DELETE stage
