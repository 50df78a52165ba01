// Internal: what a handover that is taken back has still to restore.
// $id
MATCH (:Handover {id: $id, status: 'undoing'})-[moved:MOVED {state: 'moved'}]->(unit:Record)
RETURN unit.id AS unit
ORDER BY unit
