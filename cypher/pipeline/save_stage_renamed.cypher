// Lets the projects of a stage go along with its new name, each with a note; the words of files stay as they are.
// $stage, $was: what projects carried until now, $text: what they carry from now on, $change: names the notes, $set: what the notes hold
MATCH (s:Standing {stage: $stage})<-[:STANDS]-(p:Project)
WHERE p.stage = $was
MERGE (move:StageMove {id: $change + ':' + p.id})
SET move += $set
MERGE (move)-[:OF]->(p)
SET p.stage = $text, p.changedAt = $set.at
