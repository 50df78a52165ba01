// Adds a rep who answers for customers that are measured.
// $id, $name
MERGE (rep:Record {id: $id})
SET rep:Rep, rep.name = $name, rep.status = 'active', rep.version = 0, rep.edited = []
