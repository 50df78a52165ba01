// Notes who has a form open on a record, for a while by the clock of the database; whose while is over goes.
// $rows: [{id, record, user, name}], $seconds: how long it holds
UNWIND $rows AS row
MERGE (editor:Editor {id: row.id})
SET editor.record = row.record, editor.user = row.user, editor.name = row.name,
  editor.until = datetime() + duration({seconds: $seconds})
WITH count(*) AS kept
MATCH (over:Editor)
WHERE over.until < datetime()
DELETE over
