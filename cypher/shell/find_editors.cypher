// Who else has a form open on a record that the viewer edits.
// $viewer, $record: its id
MATCH (editor:Editor {record: $record})
WHERE editor.until >= datetime() AND editor.user <> $viewer.user
RETURN DISTINCT editor.name AS name
ORDER BY name
