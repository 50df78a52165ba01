// Notes that a form was closed.
// $id: of the form
MATCH (editor:Editor {id: $id})
DELETE editor
