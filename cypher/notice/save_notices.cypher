// Tells some people something; said again with the same ids, nobody is told twice.
// $rows: [{id, to}], where to is the id of a rep or of a login, $at, $text: the key of a text, $arguments, $path
UNWIND $rows AS row
CALL (row) {
  MATCH (to:Rep&Record {id: row.to})
  RETURN to
  UNION
  MATCH (to:User {id: row.to})
  RETURN to
}
MERGE (notice:Notice {id: row.id})
  ON CREATE SET notice.at = $at, notice.text = $text, notice.arguments = $arguments, notice.path = $path,
    notice.read = false
MERGE (notice)-[:TELLS]->(to)
RETURN to.id AS told
