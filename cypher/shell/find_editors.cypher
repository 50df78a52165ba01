// Who else has a form open on a record that the viewer may know of.
// $viewer, $record: its id
MATCH (record:Record {id: $record})
WHERE access.sees(record)
MATCH (editor:Editor {record: $record})
WHERE editor.until >= datetime() AND editor.user <> $viewer.user
RETURN DISTINCT editor.name AS name
ORDER BY name
